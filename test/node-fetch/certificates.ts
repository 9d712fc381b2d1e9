/** An authority of our own, and certificates that it made for this machine and for a client. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why there are none, if there are none. */
export const NO_OPENSSL = spawnSync("openssl", ["version"]).status === 0 ? undefined : "no openssl here";

export interface Certificates {
  readonly ca: string;
  /** For `localhost`, `api.test` and 127.0.0.1. */
  readonly server: { readonly cert: string; readonly key: string };
  /** The same, until yesterday. */
  readonly expired: { readonly cert: string; readonly key: string };
  /** For `other.test` alone. */
  readonly other: { readonly cert: string; readonly key: string };
  readonly client: { readonly cert: string; readonly key: string; readonly pfx: Buffer; readonly passphrase: string };
}

/** Made anew, because a committed one would run out. */
export function certificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "certificates-"));
  const openssl = (...options: string[]) => execFileSync("openssl", options, { cwd: folder, stdio: "pipe" });
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    openssl("req", "-x509", ...made, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=An authority");
    writeFileSync(join(folder, "names"), "subjectAltName=DNS:localhost,DNS:api.test,IP:127.0.0.1\n");
    writeFileSync(join(folder, "other-name"), "subjectAltName=DNS:other.test\n");
    const by = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
    for (const [name, more] of [
      ["server", ["-days", "2", "-extfile", "names"]],
      ["expired", ["-days", "-1", "-extfile", "names"]],
      ["other", ["-days", "2", "-extfile", "other-name"]],
      ["client", ["-days", "2"]],
    ] as const) {
      openssl("req", ...made, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
      openssl("x509", "-req", "-in", `${name}.csr`, ...by, "-out", `${name}.pem`, ...more);
    }
    const passphrase = "not a secret";
    const out = ["-out", "client.p12", "-passout", `pass:${passphrase}`];
    openssl("pkcs12", "-export", "-in", "client.pem", "-inkey", "client.key", ...out);
    const pair = (name: string) => ({ cert: read(`${name}.pem`), key: read(`${name}.key`) });
    const pfx = readFileSync(join(folder, "client.p12"));
    const servers = { server: pair("server"), expired: pair("expired"), other: pair("other") };
    return { ca: read("ca.pem"), ...servers, client: { ...pair("client"), pfx, passphrase } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
