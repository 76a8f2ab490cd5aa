// Loaded before anything in TypeScript, which an older Node could not read to say this.
const needed = 24;
const found = Number(process.versions.node.split(".")[0]);
if (found < needed) {
  const command =
    process.platform === "linux" && process.arch === "x64"
      ? "npm ci --include=optional"
      : process.platform === "darwin"
        ? "brew install node@24 && brew link --overwrite --force node@24"
        : "npx --yes n 24";
  console.error(
    `Kelisim needs Node ${needed} or later and this is ${process.version}. Run this, then start again:\n\n  ${command}\n`,
  );
  process.exit(1);
}
