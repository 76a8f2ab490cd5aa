import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { type BuildOptions, buildSync } from "esbuild";
import { formsForFunctions } from "#infra/constructs/forms-for-functions.ts";
import { problemTextForFunction } from "#infra/constructs/problem-text-for-function.ts";

const projectRoot = join(import.meta.dirname, "../..");

/**
 * What the SDK imports only when it gets that far, which here it never does: ways to credentials
 * outside Lambda, which gives its own in the environment, and streams of events.
 */
const neverReached = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@aws-sdk/token-providers",
  "@smithy/core/event-streams",
  "@smithy/credential-provider-imds",
];

/**
 * Options of a self-contained module of a function, the AWS SDK included, so that its version is
 * ours.
 */
export function bundlingOf(entrypoint: string) {
  return {
    absWorkingDir: projectRoot,
    entryPoints: [`functions/entrypoints/${entrypoint}.ts`],
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    // Texts are Kazakh and Russian: escaped, each letter would be six bytes instead of two.
    charset: "utf8",
    external: neverReached,
    loader: { ".wasm": "binary" },
    alias: {
      "#shared/agreements/current-forms.ts": moduleOf(formsForFunctions()),
      "#shared/api/problem-text.ts": moduleOf(problemTextForFunction(entrypoint)),
      // The file itself in the place of the module that reads it from its package.
      "#functions/figures/renderer-bytes.ts": fileURLToPath(
        import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"),
      ),
      // For endpoints that a service announces; the database's are known, and looking is off.
      "@aws-sdk/endpoint-cache": moduleOf("export class EndpointCache {}"),
      // For compressed fonts; those of a printed receipt are not, and it is 486 KB.
      "brotli/decompress.js": moduleOf("export default undefined"),
    },
    mainFields: ["module", "main"],
    // A bundled CommonJS package still calls `require` for Node's own modules.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
    logLevel: "warning",
  } as const satisfies BuildOptions;
}

/** A module that is in no file. */
function moduleOf(source: string): string {
  return `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`;
}

/**
 * The bundle of a file under `functions/entrypoints`, made within the synthesis itself: a process
 * for each of them, as the CDK's own construct starts, makes `npm start` several seconds slower.
 */
export function entrypointCode(entrypoint: string): Code {
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Asked for by the type; never run, since bundling here cannot be refused.
      image: DockerImage.fromRegistry("none"),
      // The CDK tells bundles apart by what can be written down of them.
      command: [entrypoint],
      local: {
        tryBundle: (folder) => {
          buildSync({ ...bundlingOf(entrypoint), outfile: join(folder, "index.mjs") });
          return true;
        },
      },
    },
  });
}
