/** What workers need of a client. */
import type {
  BetaManagedAgentsMemory,
  BetaManagedAgentsMemoryListItem,
  BetaManagedAgentsMemoryView,
  BetaManagedAgentsSession,
  BetaSelfHostedWork,
  BetaSelfHostedWorkHeartbeatResponse,
} from "../../generated/types/2026-10-21.js";
import type { RequestOptions } from "../contract/index.js";
import type { Logging } from "../sessions/client-log.js";
import type { SessionClient } from "./tool-runner.js";
import type { CopiedClient } from "./helper-client.js";

/** An item of work, by its id. */
interface OfEnvironment {
  readonly environment_id: string;
}

/** The work of environments: `client.beta.environments.work`, or whatever has its methods. */
export interface WorkSource {
  poll(
    environmentId: string,
    params: { block_ms?: number | null; reclaim_older_than_ms?: number | null; "Anthropic-Worker-ID"?: string },
    options?: RequestOptions,
  ): PromiseLike<BetaSelfHostedWork | null>;
  retrieve(id: string, params: OfEnvironment, options?: RequestOptions): PromiseLike<BetaSelfHostedWork>;
  ack(id: string, params: OfEnvironment, options?: RequestOptions): PromiseLike<unknown>;
  heartbeat(
    id: string,
    params: OfEnvironment & { expected_last_heartbeat?: string | null },
    options?: RequestOptions,
  ): PromiseLike<BetaSelfHostedWorkHeartbeatResponse>;
  stop(id: string, params: OfEnvironment & { force?: boolean }, options?: RequestOptions): PromiseLike<unknown>;
}

interface OfStore {
  readonly memory_store_id: string;
}

/** `client.beta.memoryStores.memories`, or whatever has these methods. */
export interface MemorySource {
  list(
    storeId: string,
    params: { view: BetaManagedAgentsMemoryView; limit: number },
    options?: RequestOptions,
  ): AsyncIterable<BetaManagedAgentsMemoryListItem>;
  retrieve(
    id: string,
    params: OfStore & { view: BetaManagedAgentsMemoryView },
    options?: RequestOptions,
  ): PromiseLike<BetaManagedAgentsMemory>;
  create(
    storeId: string,
    params: { path: string; content: string },
    options?: RequestOptions,
  ): PromiseLike<BetaManagedAgentsMemory>;
  update(
    id: string,
    params: OfStore & { content: string; precondition: { type: "content_sha256"; content_sha256: string } },
    options?: RequestOptions,
  ): PromiseLike<BetaManagedAgentsMemory>;
  delete(
    id: string,
    params: OfStore & { expected_content_sha256: string },
    options?: RequestOptions,
  ): PromiseLike<unknown>;
}

/** A client whose credential may read and write memories, or whatever has these methods. */
export interface MemoryClient extends Logging {
  readonly beta: { readonly memoryStores: { readonly memories: MemorySource } };
}

/** A client, or whatever has these methods. */
export interface WorkClient extends CopiedClient, SessionClient {
  readonly beta: SessionClient["beta"] &
    MemoryClient["beta"] & {
      readonly sessions: {
        retrieve(id: string, params?: undefined, options?: RequestOptions): PromiseLike<BetaManagedAgentsSession>;
      };
      readonly environments: { readonly work: WorkSource };
    };
}
