import type { Assembly, Resource, Template } from "#infra/local/template/assembly.ts";
import {
  accountId,
  attributeOf,
  type LocalAddresses,
  placeOf,
  referenceOf,
  region,
} from "#infra/local/template/physical.ts";

/** Gives the value of anything in a template of `stack`, as CloudFormation would at deployment. */
export type Resolve = (stack: string, value: unknown) => unknown;

type Scope = {
  readonly assembly: Assembly;
  readonly addresses: LocalAddresses;
  readonly stack: string;
  readonly template: Template;
};
type Intrinsic = (argument: unknown, scope: Scope) => unknown;

/** @throws when a template uses a function, a name or an export that does not exist. */
export function resolverOf(assembly: Assembly, addresses: LocalAddresses): Resolve {
  return (stack, value) => resolveIn(scopeOf(assembly, addresses, stack), value);
}

function scopeOf(assembly: Assembly, addresses: LocalAddresses, stack: string): Scope {
  const template = assembly.templateByStack.get(stack);
  if (template === undefined) throw new Error(`There is no stack "${stack}".`);
  return { assembly, addresses, stack, template };
}

const absent = Symbol("AWS::NoValue");

function resolveIn(scope: Scope, value: unknown): unknown {
  const resolved = resolveValue(scope, value);
  return resolved === absent ? undefined : resolved;
}

function resolveValue(scope: Scope, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => resolveValue(scope, item)).filter((item) => item !== absent);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && isIntrinsic(first[0])) {
    return intrinsicOf(first[0])(first[1], scope);
  }
  const resolved = entries.map(([key, item]) => [key, resolveValue(scope, item)] as const);
  return Object.fromEntries(resolved.filter(([, item]) => item !== absent));
}

function isIntrinsic(key: string): boolean {
  return key === "Ref" || key.startsWith("Fn::");
}

function intrinsicOf(name: string): Intrinsic {
  const intrinsic = intrinsics[name];
  if (intrinsic === undefined) throw new Error(`The local runtime does not know "${name}".`);
  return intrinsic;
}

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => refer(String(argument), scope),
  "Fn::GetAtt": (argument, scope) => {
    const parts = Array.isArray(argument) ? argument.map(String) : String(argument).split(".");
    return attribute(parts[0] ?? "", parts.slice(1).join("."), scope);
  },
  "Fn::Join": (argument, scope) => {
    const [separator, items] = listOf(argument, scope);
    return listOf(items, scope).map(String).join(String(separator));
  },
  "Fn::Sub": (argument, scope) => substitute(argument, scope),
  "Fn::Select": (argument, scope) => {
    const [index, items] = listOf(argument, scope);
    return listOf(items, scope)[Number(index)];
  },
  "Fn::Split": (argument, scope) => {
    const [separator, text] = listOf(argument, scope);
    return String(text).split(String(separator));
  },
  "Fn::ImportValue": (argument, scope) => importValue(resolveValue(scope, argument), scope),
  "Fn::FindInMap": (argument, scope) => {
    const [map = "", first = "", second = ""] = listOf(argument, scope).map(String);
    return scope.template.Mappings?.[map]?.[first]?.[second];
  },
  "Fn::If": (argument, scope) => {
    const [condition, whenTrue, whenFalse] = argument as readonly unknown[];
    return resolveValue(scope, isMet(String(condition), scope) ? whenTrue : whenFalse);
  },
  "Fn::Equals": (argument, scope) => {
    const [left, right] = listOf(argument, scope);
    return left === right;
  },
  "Fn::Not": (argument, scope) => !listOf(argument, scope)[0],
  "Fn::And": (argument, scope) => listOf(argument, scope).every(Boolean),
  "Fn::Or": (argument, scope) => listOf(argument, scope).some(Boolean),
  "Fn::GetAZs": () => ["a", "b", "c"].map((zone) => `${region}${zone}`),
  "Fn::Base64": (argument, scope) =>
    Buffer.from(String(resolveValue(scope, argument))).toString("base64"),
};

function listOf(argument: unknown, scope: Scope): readonly unknown[] {
  const resolved = resolveValue(scope, argument);
  if (!Array.isArray(resolved)) throw new Error(`Expected a list in stack "${scope.stack}".`);
  return resolved;
}

function isMet(name: string, scope: Scope): boolean {
  return Boolean(resolveValue(scope, scope.template.Conditions?.[name] ?? false));
}

function refer(name: string, scope: Scope): unknown {
  if (name === "AWS::NoValue") return absent;
  const pseudo = pseudoParameters(scope)[name];
  if (pseudo !== undefined) return pseudo;
  const parameter = scope.template.Parameters?.[name];
  if (parameter !== undefined) return parameter.Default;
  return referenceOf(placeIn(scope, name), scope.addresses);
}

function attribute(name: string, attributeName: string, scope: Scope): string {
  return attributeOf(placeIn(scope, name), attributeName, scope.addresses);
}

function placeIn(scope: Scope, logicalId: string) {
  const resource: Resource | undefined = scope.template.Resources?.[logicalId];
  if (resource === undefined) {
    throw new Error(`Stack "${scope.stack}" refers to "${logicalId}", which it does not have.`);
  }
  return placeOf(scope.stack, logicalId, resource);
}

function pseudoParameters(scope: Scope): Readonly<Record<string, string>> {
  return {
    "AWS::Region": region,
    "AWS::AccountId": accountId,
    "AWS::Partition": "aws",
    "AWS::URLSuffix": "amazonaws.com",
    "AWS::StackName": scope.stack,
    "AWS::StackId": `arn:aws:cloudformation:${region}:${accountId}:stack/${scope.stack}/local`,
  };
}

function substitute(argument: unknown, scope: Scope): string {
  const [text, values] = Array.isArray(argument) ? argument : [argument, {}];
  const given = values as Readonly<Record<string, unknown>>;
  return String(text).replaceAll(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal === "!") return `\${${name}}`;
    if (Object.hasOwn(given, name)) return String(resolveValue(scope, given[name]));
    if (name.includes(".")) return String(intrinsicOf("Fn::GetAtt")(name, scope));
    return String(refer(name, scope) ?? whole);
  });
}

function importValue(name: unknown, scope: Scope): unknown {
  for (const [stack, template] of scope.assembly.templateByStack) {
    const other: Scope = { ...scope, stack, template };
    for (const output of Object.values(template.Outputs ?? {})) {
      if (output.Export === undefined) continue;
      if (resolveIn(other, output.Export.Name) === name) return resolveValue(other, output.Value);
    }
  }
  throw new Error(`No stack exports "${String(name)}".`);
}
