/**
 * `claude-openapi/opentelemetry`: spans and metrics of the calls of a client.
 *
 * ```ts
 * const client = instrument(new Claude());
 * ```
 */
import * as api from "@opentelemetry/api";
import { type Client, internals } from "./client/client.js";
import { observerOf, type TelemetryOptions } from "./opentelemetry/observer.js";
import { settled } from "./opentelemetry/option.js";
import type { Observer } from "./send/observe.js";

export type { TelemetryOptions } from "./opentelemetry/observer.js";

const ours = new WeakSet<Observer>();

/**
 * Has every call of a client recorded, and of the copies that `withOptions` makes of it; gives the same client. Without a
 * registered provider next to nothing happens. A client that is instrumented already, also by its option `openTelemetry`, stays
 * as it is.
 */
export function instrument<C extends Client>(client: C, options: TelemetryOptions = {}): C {
  const { connection, routes } = internals(client);
  if (settled(connection.options.openTelemetry).traces.enabled || connection.observers.some((one) => ours.has(one)))
    return client;
  const observer = observerOf(api, options, routes, connection.log);
  ours.add(observer);
  connection.observe(observer);
  return client;
}
