/** The local API as a cloud platform serves it: other addresses, credentials, errors and frames around the same answers. */
import { corsHeaders } from "../cors.js";
import { Problem } from "../problem.js";
import { awsShape, bedrockShape } from "./amazon.js";
import { foundryShape } from "./azure.js";
import { googleCloudShape, vertexShape } from "./google.js";
import type { LocalShape } from "./shape.js";

/** A platform that the local API can stand for. */
export type LocalPlatform = "bedrock" | "vertex" | "foundry" | "aws" | "google-cloud";

const SHAPES: Readonly<Record<LocalPlatform, LocalShape>> = {
  bedrock: bedrockShape,
  vertex: vertexShape,
  foundry: foundryShape,
  aws: awsShape,
  "google-cloud": googleCloudShape,
};

/** Answers a request, as the API does or as a platform. */
export type Receive = (request: Request, signal?: AbortSignal, cut?: () => void) => Promise<Response>;

/** The platform of a name. Throws `TypeError` at one that is unknown. */
export function localPlatform(name: string): LocalPlatform {
  if (Object.hasOwn(SHAPES, name)) return name as LocalPlatform;
  throw new TypeError(`platform ${name} is unknown; known: ${Object.keys(SHAPES).join(", ")}`);
}

/** What answers as a platform does, around what answers as the API; just that without a platform. Throws `TypeError` at one that is unknown. */
export function asPlatform(name: LocalPlatform | undefined, receive: Receive): Receive {
  if (name === undefined) return receive;
  const shape = SHAPES[localPlatform(name)];
  return async (request, signal, cut) => {
    try {
      const response = await receive(await shape.asked(request), signal, cut);
      return shape.answered ? await shape.answered(response, request) : response;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { body, headers } = shape.refused(error, request);
      const cors = corsHeaders(Object.fromEntries(request.headers));
      const init = { status: error.status, headers: { "content-type": "application/json", ...cors, ...headers } };
      return new Response(JSON.stringify(body), init);
    }
  };
}
