/** What is in the secret of a work item. */

/** The token of a secret, which is JSON in URL-safe base64; null when there is none in it. Neither may be logged. */
export function sessionsTokenFromSecret(secret: string | null | undefined): string | null {
  if (!secret) return null;
  try {
    const bytes = Uint8Array.from(atob(secret.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    const { sessions_token: token } = JSON.parse(new TextDecoder().decode(bytes)) as { sessions_token?: unknown };
    return typeof token === "string" && token !== "" ? token : null;
  } catch {
    return null;
  }
}
