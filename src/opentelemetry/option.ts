/** The option `openTelemetry` of a client, as it is carried out from the first call on. */
import type { LeveledLogger } from "../base/logs.js";
import type { ClientOptions, RouteTree } from "../contract/index.js";
import type { OpenTelemetryTracesOptions, ResolvedOpenTelemetryOptions } from "../contract/telemetry-types.js";
import type { Policy } from "../send/context.js";
import type { Observer } from "../send/observe.js";
import type { Api } from "./call-record.js";
import { unrecorded } from "./absent.js";
import { observerOf } from "./observer.js";

// Not as a literal, and for the eyes of bundlers: whoever has not installed the optional peer could build nothing any more.
const PEER = "@opentelemetry/api";
const MAX_CONTENT_BYTES = 750_000;

/** The option with its defaults. What is not valid is the default; without the option nothing is recorded. */
export function settled(option: ClientOptions["openTelemetry"]): ResolvedOpenTelemetryOptions {
  const { tracerProvider, propagation = true, traces = true } = option || { traces: false };
  const given = traces as OpenTelemetryTracesOptions;
  const { enabled = Boolean(traces), contentMode, maxContentBytes: most = MAX_CONTENT_BYTES } = given;
  return {
    tracerProvider,
    propagation,
    traces: {
      enabled,
      contentMode: contentMode === "content" ? contentMode : "metadata_only",
      maxContentBytes: Number.isInteger(most) && most > 0 ? most : MAX_CONTENT_BYTES,
    },
  };
}

/**
 * What records the calls of a client, and tells `observer` of failed attempts. Nothing does, after a warning, where the API of
 * OpenTelemetry is not there.
 */
export async function recording(
  { options, log }: { readonly options: ClientOptions; readonly log: LeveledLogger },
  routes: RouteTree,
  observer: Observer,
): Promise<Policy> {
  const { tracerProvider, propagation, traces } = settled(options.openTelemetry);
  if (!traces.enabled) return unrecorded;
  try {
    const api = (await import(/* webpackIgnore: true */ /* @vite-ignore */ PEER)) as Api;
    const { contentMode, maxContentBytes } = traces;
    const more = { propagate: propagation, captureContent: contentMode === "content", maxContentBytes };
    const { call, failed } = observerOf(api, { tracerProvider, ...more }, routes, log);
    Object.assign(observer, { failed });
    return call;
  } catch (error) {
    log.warn(
      `openTelemetry: nothing is recorded, ${PEER} could not be loaded. Install it; in a bundle call instrument(client) of claude-openapi/opentelemetry instead`,
      error,
    );
    return unrecorded;
  }
}
