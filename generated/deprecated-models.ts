// Generated from spec/ by `make generate`. Do not edit.

/** The day on which each deprecated model was announced to stop working. */
export const deprecatedModels: Readonly<Record<string, string>> = {
  "claude-mythos-preview": "2026-06-30",
  "claude-opus-4-5": "2027-01-22",
  "claude-opus-4-5-20251101": "2027-01-22",
  "claude-sonnet-4-5": "2026-11-30",
  "claude-sonnet-4-5-20250929": "2026-11-30",
};
