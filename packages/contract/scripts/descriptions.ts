import { join } from 'node:path';
import ts from 'typescript';
import { operations } from '../src/operations.ts';
import type { Descriptions } from '../src/json-schema.ts';
import { schemaNames } from '../src/openapi.ts';

/**
 * Reads what each property means from its doc comment, through the types: a comment survives
 * `z.infer`, so it is written once, beside the schema, and weighs nothing in a browser.
 */
export const descriptions = (contractFolder: string): Descriptions => {
  const file = join(contractFolder, 'src', 'described.ts');
  const source = [
    `import type * as contract from './index.ts';`,
    `import type { ParametersOf, QueryOf } from './operations.ts';`,
    `export interface Described {`,
    ...schemaNames.map((key) => `${key}: contract.${key};`),
    ...operations.flatMap(({ id }) => [
      `'${id}.parameters': ParametersOf<'${id}'>;`,
      `'${id}.query': QueryOf<'${id}'>;`,
    ]),
    `}`,
  ].join('\n');
  const config = ts.readConfigFile(join(contractFolder, '../../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, contractFolder);
  const host = ts.createCompilerHost({ ...options, types: [] });
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, target) =>
    path === file ? ts.createSourceFile(path, source, target, true) : getSourceFile(path, target);
  const program = ts.createProgram([file], { ...options, types: [] }, host);
  const checker = program.getTypeChecker();

  const found = new Map<string, string>();
  const text = (symbol: ts.Symbol): string =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
  const textOf = (node: ts.TypeNode): string => {
    const symbol = ts.isTypeReferenceNode(node) ? checker.getSymbolAtLocation(node.typeName) : undefined;
    return symbol
      ? text(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
      : '';
  };
  const walk = (type: ts.Type, path: string, depth: number): void => {
    const bare = checker.getNonNullableType(type);
    const item = checker.isArrayType(bare) ? checker.getTypeArguments(bare as ts.TypeReference)[0] : bare;
    if (!item || depth > 4 || !(item.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    for (const property of item.getProperties()) {
      const here = `${path}.${property.name}`;
      const description = text(property);
      if (description) found.set(here, description);
      walk(checker.getTypeOfSymbol(property), here, depth + 1);
    }
  };
  const described = program.getSourceFile(file)?.statements.find(ts.isInterfaceDeclaration);
  for (const member of described?.members ?? []) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const path = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    const type = checker.getTypeFromTypeNode(member.type);
    const description = textOf(member.type);
    if (description) found.set(path, description);
    walk(type, path, 0);
  }
  return found;
};
