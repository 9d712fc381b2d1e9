import type { ValidCall } from "./call.js";
import type { DocumentOperation } from "./document.js";
import { LARGEST, readBytes } from "./input.js";
import type { Json } from "./json.js";
import { Problem, badRequest } from "./problem.js";
import type { Job, ResourceStore, StoredResource } from "./store.js";

/** Bytes that are kept where nobody says otherwise: resources with their files, and the requests that arrived. */
export const MEMORY = 256 * 1024 * 1024;
/** Bytes of a form where the document says nothing of it. */
export const LARGEST_FORM = 500 * 1024 * 1024;
/** What a form has besides its files, at most. */
const ENVELOPE = 1024 * 1024;
/** What a row takes besides its value, about; a deleted one takes no more. */
const ROW = 200;
/** What the result of a request of a job takes besides what it repeats of the request, about. */
const RESULT = 1_500;
const QUOTA = "storage_quota_exceeded";

/** How many bytes a value takes in memory, about: many small things take more than their text. */
export function sizeInMemory(value: Json | undefined): number {
  if (typeof value === "string") return 24 + value.length;
  if (typeof value !== "object" || value === null) return 8;
  let size = 32;
  if (Array.isArray(value)) for (const item of value) size += 8 + sizeInMemory(item);
  else for (const name in value) size += 16 + name.length + sizeInMemory(value[name]);
  return size;
}

const bytesOf = (files: readonly File[] = []): number => files.reduce((sum, { size }) => sum + size, 0);

/** Of a job that has results these, before that what they will take. */
const weightOfJob = ({ requests, lines }: Job): number =>
  sizeInMemory(lines as JsonList) + 2 * sizeInMemory(requests as JsonList) + RESULT * requests.length;

type JsonList = Json[];

/** How many bytes a row takes. */
export const weightOf = ({ deleted, value, files, job }: StoredResource): number =>
  deleted ? ROW : ROW + sizeInMemory(value) + bytesOf(files) + (job ? weightOfJob(job) : 0);

/** What is said where there is no room: by the API's own code where the operation has one. */
function noRoom({ limit, held }: ResourceStore, { errorCodes }: DocumentOperation): Problem {
  const advice = "delete something, reset it, or raise the limit (memoryBytes, --memory)";
  const message = `The local API keeps ${limit} bytes at most, and ${held} of them are taken: ${advice}`;
  return errorCodes.includes(QUOTA) ? badRequest(message, { error_code: QUOTA }) : new Problem(413, message);
}

/**
 * Refuses what would take more memory than there is, before anything of it is kept.
 * @throws Problem 400 or 413 that says how much there is.
 */
export function demandRoom({ store, body, files, operation }: ValidCall): void {
  const { requests } = body;
  const results = Array.isArray(requests) ? requests.length * RESULT + sizeInMemory(requests) : 0;
  const wanted = sizeInMemory(body) + bytesOf(Object.values(files).flat()) + results;
  if (store.held + wanted > store.limit) throw noRoom(store, operation);
}

/**
 * Reads the body of a request, of a form no more than there is room for.
 * @throws Problem 413 above the limit of the operation, or as for want of room.
 */
export async function readWithin(
  request: Request,
  operation: DocumentOperation,
  store: ResourceStore,
): Promise<Uint8Array<ArrayBuffer>> {
  const isForm = operation.body?.form === true;
  const limit = operation.maxBytes ?? (isForm ? LARGEST_FORM : LARGEST);
  const room = isForm ? Math.max(0, store.limit - store.held) + ENVELOPE : limit;
  return room < limit ? readBytes(request, room, () => noRoom(store, operation)) : readBytes(request, limit);
}
