const PURPOSE = {
  hono: "routes requests",
  "@hono/node-server": "listens on a port",
  ajv: "validates requests and replies",
  "ajv-formats": "validates requests and replies",
} as const;

/** An optional peer that the local API needs is not installed. */
export class MissingPeerError extends Error {
  override readonly name = "MissingPeerError";
}

/**
 * Awaits the import of an optional peer.
 * @throws MissingPeerError that says what to install.
 */
export async function peer<T>(name: keyof typeof PURPOSE, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new MissingPeerError(
      `claude-openapi/testing needs "${name}", which ${PURPOSE[name]}. ` +
        `Install the optional peers: npm install --save-dev ${Object.keys(PURPOSE).join(" ")}`,
      { cause },
    );
  }
}
