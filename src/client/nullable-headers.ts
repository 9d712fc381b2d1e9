/** Headers as subclasses of the official client hand them on. */
import type { HeaderValues, NullableHeaders } from "../contract/index.js";

/** The headers of a client as its constructor may be given them by a subclass. */
export function entriesOf(headers: HeaderValues | NullableHeaders | undefined): HeaderValues {
  const { values, nulls } = (headers ?? {}) as NullableHeaders;
  if (!(nulls instanceof Set)) return (headers ?? {}) as HeaderValues;
  return [...values, ...[...nulls].map((name) => [name, null] as const)] as HeaderValues;
}
