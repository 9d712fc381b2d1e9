/** Spans of a client whose option asks for them; what makes them is loaded at its first call. */
import { loadTelemetry } from "#telemetry";
import type { RouteTree } from "../contract/index.js";
import type { Connection, Policy } from "../send/context.js";
import type { Observer } from "../send/observe.js";

/** Has the calls of a connection recorded. What fails is told of once the recorder is loaded. */
export function telemetry(connection: Connection, routes: RouteTree): void {
  let loading: Promise<Policy> | undefined;
  const observer: Observer = {
    own: true,
    call: (...call) =>
      (loading ??= loadTelemetry().then((record) => record(connection, routes, observer))).then((policy) =>
        policy(...call),
      ),
  };
  connection.observe(observer);
}
