import { join } from "node:path";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { type BuildOptions, buildSync } from "esbuild";

const projectRoot = join(import.meta.dirname, "../..");

/**
 * Ways to credentials outside Lambda, which gives its own in the environment. The SDK imports them
 * only when it gets that far; left out, a bundle is about 115 KB smaller.
 */
const credentialsOfOtherPlaces = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@aws-sdk/token-providers",
  "@smithy/credential-provider-imds",
];

/** One self-contained module per function, the AWS SDK included, so that its version is ours. */
const bundling: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  // Texts are Kazakh and Russian: escaped, each letter would be six bytes instead of two.
  charset: "utf8",
  external: credentialsOfOtherPlaces,
  mainFields: ["module", "main"],
  loader: { ".ttf": "binary" },
  // A bundled CommonJS package still calls `require` for Node's own modules.
  banner: {
    js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
  },
  logLevel: "warning",
};

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
          buildSync({
            ...bundling,
            absWorkingDir: projectRoot,
            entryPoints: [`functions/entrypoints/${entrypoint}.ts`],
            outfile: join(folder, "index.mjs"),
          });
          return true;
        },
      },
    },
  });
}
