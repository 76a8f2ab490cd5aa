import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A resource of a synthesized template as CloudFormation writes it. */
export type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
};

export type Template = {
  readonly Resources?: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
  readonly Parameters?: Readonly<Record<string, { readonly Default?: unknown }>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, Record<string, Record<string, unknown>>>>;
};

/** What `cdk.out` holds: the templates by stack name, and where each asset lies by its hash. */
export type Assembly = {
  readonly templateByStack: ReadonlyMap<string, Template>;
  readonly assetPathByHash: ReadonlyMap<string, string>;
};

type Manifest = {
  readonly artifacts?: Readonly<Record<string, Artifact>>;
};
type Artifact = {
  readonly type: string;
  readonly properties?: { readonly templateFile?: string; readonly stackName?: string };
};
type AssetFile = {
  readonly files?: Readonly<Record<string, { readonly source: { readonly path?: string } }>>;
};

/** Reads every stack of a cloud assembly; nested stages are not used by this program. */
export async function readAssembly(folder: string): Promise<Assembly> {
  const manifest = await readJson<Manifest>(join(folder, "manifest.json"));
  const templateByStack = new Map<string, Template>();
  for (const [id, artifact] of Object.entries(manifest.artifacts ?? {})) {
    const file = artifact.properties?.templateFile;
    if (artifact.type !== "aws:cloudformation:stack" || file === undefined) continue;
    templateByStack.set(artifact.properties?.stackName ?? id, await readJson(join(folder, file)));
  }
  return { templateByStack, assetPathByHash: await readAssets(folder) };
}

async function readAssets(folder: string): Promise<ReadonlyMap<string, string>> {
  const pathByHash = new Map<string, string>();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".assets.json"));
  for (const name of names) {
    const { files = {} } = await readJson<AssetFile>(join(folder, name));
    for (const [hash, { source }] of Object.entries(files)) {
      if (source.path !== undefined) pathByHash.set(hash, join(folder, source.path));
    }
  }
  return pathByHash;
}

async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, "utf8")) as Value;
}
