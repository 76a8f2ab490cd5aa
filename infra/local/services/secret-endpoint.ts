import { randomInt } from "node:crypto";
import * as z from "zod";
import { keptOr } from "#infra/local/kept-file.ts";
import { granted, refusal, type ServiceReply } from "#infra/local/services/aws-json.ts";
import type { SecretModel } from "#infra/local/template/program.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Random values of the templates' secrets, made once and kept in `file`. */
export function secretValues(
  secrets: readonly SecretModel[],
  file: (name: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    secrets.flatMap(({ arn, name, length }) => {
      const value = keptOr(file(name), () =>
        Array.from({ length }, () => letters[randomInt(letters.length)]).join(""),
      );
      return [
        [arn, value],
        [name, value],
      ] as const;
    }),
  );
}

/** Answers `GetSecretValue`. */
export function answerSecretCall(
  operation: string,
  input: unknown,
  values: ReadonlyMap<string, string>,
): ServiceReply {
  if (operation !== "GetSecretValue") {
    return refusal("InvalidAction", `There is no local ${operation}.`);
  }
  const { SecretId: id } = z.object({ SecretId: z.string() }).parse(input);
  const value = values.get(id);
  if (value === undefined) return refusal("ResourceNotFoundException", `There is no secret ${id}.`);
  return granted({ ARN: id, Name: id, SecretString: value, VersionStages: ["AWSCURRENT"] });
}
