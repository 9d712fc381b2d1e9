/** Which files of this machine a browser may upload, and which of its downloads the model sees. */
import { existsSync, lstatSync } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { dirname, join, normalize, relative, resolve, sep } from "node:path";
import { errnoCode } from "../base/errno.js";
import { ToolsetConfigError } from "../tools/member-error.js";
import { NO_UPLOAD_ROOTS, UploadRefusedError } from "../toolsets/errors.js";
import type { BetaFilePolicy, BetaURLContext } from "../toolsets/hooks.js";

const LONGEST_PATH = 4096;
const isWindows = process.platform === "win32";
/** What Windows takes for a host or a device; to resolve it would already connect to it, or open it. */
const HOST = /^[\\/]{2}/;
const DEVICE = /^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3]) *([.:]|$)/i;

const outside = () => new UploadRefusedError("file_upload path is outside the configured upload roots");

const namesHostOrDevice = (path: string): boolean =>
  isWindows && (HOST.test(path) || path.split(/[\\/]/).some((part) => DEVICE.test(part)));

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const hasDots = (path: string): boolean => path.split(/[\\/]/).includes("..");

/** The real path of a file that need not exist: of what exists of it, with the rest behind. Throws for a link that leads nowhere. */
async function realPathOf(path: string): Promise<string> {
  for (let current = resolve(path); ; current = dirname(current)) {
    try {
      return join(await realpath(current), relative(current, resolve(path)));
    } catch (error) {
      const isThere = await lstat(current).then(
        () => true,
        () => false,
      );
      if (isThere || errnoCode(error) !== "ENOENT" || dirname(current) === current) throw outside();
    }
  }
}

/** Whether a path says that it is below a folder, as that is written or as it is; nothing of the path is looked at. */
async function claimsToBeBelow(path: string, folder: string): Promise<boolean> {
  const comparable = (one: string) => (isWindows ? normalize(one).toLowerCase() : normalize(one));
  const real = await realPathOf(folder).catch(() => folder);
  return [folder, real].some((base) => isBelow(comparable(path), comparable(base).replace(/[\\/]+$/, "") || sep));
}

/**
 * The real path of a file that may be uploaded: one below a root, links followed; it need not exist. Upload that path, not the one
 * that was given. Rejects with `UploadRefusedError`, which names no root, and with `ToolsetConfigError` where `roots` is a string.
 */
export async function betaCheckUploadPath(path: string, roots: Iterable<string>): Promise<string> {
  if (path === "" || path.includes("\0"))
    throw new UploadRefusedError("file_upload path is empty or contains a NUL byte");
  if (path.length > LONGEST_PATH) throw new UploadRefusedError("file_upload path is too long");
  // Its characters would be roots, and `/` one of them.
  if (typeof roots === "string") throw new ToolsetConfigError("The roots have to be a list of paths");
  const folders = [...roots].filter((root) => root.trim() !== "").map((root) => resolve(root));
  if (folders.length === 0) throw new UploadRefusedError(NO_UPLOAD_ROOTS);
  if (namesHostOrDevice(path)) throw outside();
  if (hasDots(path)) throw new UploadRefusedError("file_upload path must not contain a '..' component");
  const claims = await Promise.all(folders.map((folder) => claimsToBeBelow(resolve(path), folder)));
  if (!claims.includes(true)) throw outside();
  const real = await realPathOf(path);
  if (namesHostOrDevice(real)) throw outside();
  for (const folder of folders) {
    // A root that is not there allows nothing.
    const root = await realpath(folder).catch(() => undefined);
    if (root !== undefined && isBelow(real, root)) return real;
  }
  throw outside();
}

export interface BetaNodeFilePolicyOptions {
  /** Folders whose files may be uploaded. Default none. */
  uploadRoots?: readonly string[] | undefined;
  /** The folder that the driver writes downloads to; it must be apart from the roots. */
  downloadDir?: string | undefined;
  /** Whether the model sees where a download below `downloadDir` is. Default false. */
  exposeDownloadPaths?: boolean | undefined;
  /** Ids of documents that may be uploaded. Default none. */
  uploadDocumentIds?: readonly string[] | undefined;
}

/** A policy for uploads from some folders. Keep them for the files of the task, and apart from where downloads are written. */
export class BetaNodeFilePolicy implements BetaFilePolicy {
  readonly uploadRoots: readonly string[];
  readonly downloadDir: string | undefined;
  readonly exposeDownloadPaths: boolean;
  readonly uploadDocumentIds: ReadonlySet<string>;

  /** Throws `ToolsetConfigError` for folders that are empty names, that lead nowhere, or where downloads could be uploaded. */
  constructor(options: BetaNodeFilePolicyOptions = {}) {
    const { uploadRoots: roots = [], downloadDir, exposeDownloadPaths, uploadDocumentIds = [] } = options;
    for (const [name, path] of [...roots.map((root) => ["uploadRoots", root]), ["downloadDir", downloadDir ?? "-"]])
      if (path!.trim() === "") throw new ToolsetConfigError(`${name} cannot be empty`);
    this.uploadRoots = roots.map((root) => resolve(root));
    this.downloadDir = downloadDir === undefined ? undefined : resolve(downloadDir);
    this.exposeDownloadPaths = exposeDownloadPaths === true;
    this.uploadDocumentIds = new Set(uploadDocumentIds);
    for (const path of this.uploadRoots) requireResolving(path, "uploadRoots");
    if (this.downloadDir === undefined) return;
    requireResolving(this.downloadDir, "downloadDir");
    // Disks may not tell such names apart.
    const same = (path: string) => path.toLowerCase().normalize("NFC");
    const folder = same(this.downloadDir);
    if (this.uploadRoots.some((root) => isBelow(same(root), folder) || isBelow(folder, same(root))))
      throw new ToolsetConfigError(
        "downloadDir has to be apart from the uploadRoots: what a page downloads could be uploaded",
      );
  }

  async resolveUploadPaths(_context: BetaURLContext, paths: string[]): Promise<string[]> {
    const real = [];
    for (const path of paths) real.push(await betaCheckUploadPath(path, this.uploadRoots));
    return real;
  }

  resolveUploadDocuments(_context: BetaURLContext, documentIds: string[]): string[] {
    if (documentIds.every((id) => this.uploadDocumentIds.has(id))) return [...documentIds];
    throw new UploadRefusedError("document not in the upload allowlist");
  }

  async isPathVisible(path: string): Promise<boolean> {
    const folder = this.downloadDir;
    if (!this.exposeDownloadPaths || folder === undefined || hasDots(path) || namesHostOrDevice(path)) return false;
    if (!(await claimsToBeBelow(path, folder))) return false;
    try {
      return isBelow(await realPathOf(path), await realPathOf(folder));
    } catch {
      return false;
    }
  }
}

/** Throws where a path is, or is below, a link that leads nowhere: it could lead anywhere later. */
function requireResolving(path: string, option: string): void {
  const refused = () => new ToolsetConfigError(`${option} does not resolve on disk (a dangling symlink or a cycle)`);
  for (let current = path; ; current = dirname(current)) {
    try {
      lstatSync(current);
    } catch (error) {
      if (errnoCode(error) !== "ENOENT") throw refused();
      if (dirname(current) === current) return;
      continue;
    }
    if (existsSync(current)) return;
    throw refused();
  }
}
