/** What a refusal says, and what is made of it. */

/** What a refusal says of itself. */
export interface RefusalDetails {
  readonly type?: string;
  readonly category?: string | null;
  readonly fallback_credit_token?: string | null;
  readonly fallback_has_prefill_claim?: boolean | null;
}

/** The details of a refusal; null for those of anything else. */
export const refusalDetails = (details: RefusalDetails | null | undefined): RefusalDetails | null =>
  details?.type === "refusal" ? details : null;

/** How a refusal's credit is used: a token that does not count must not fail the request. */
export const credit = (token: string): object => ({ fallback_credit_token: { token, mode: "best_effort" } });

/** The block that stands where one model takes over from another. */
export const seam = (from: string | undefined, to: string, details: RefusalDetails | null): object => ({
  type: "fallback",
  from: { model: from },
  to: { model: to },
  trigger: { type: "refusal", category: details?.category ?? null },
});

/** An event, as it is on the wire. */
export const frame = (event: { readonly type?: string | undefined; readonly [field: string]: unknown }): string =>
  `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
