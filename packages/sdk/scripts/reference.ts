/**
 * Makes the generated reference readable: a plugin of TypeDoc, named in `typedoc.json`.
 *
 * The types of the contract are inferred from its schemas, so TypeScript spells them out wherever they
 * occur. Here each is shown once, as its properties, and called by its name everywhere else.
 */
import {
  ArrayType,
  Comment,
  CommentTag,
  Converter,
  DeclarationReflection,
  IntersectionType,
  IntrinsicType,
  LiteralType,
  ReferenceType,
  ReflectionKind,
  ReflectionType,
  Type,
  UnionType,
  type Context,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';
import { MarkdownPageEvent, type MarkdownApplication } from 'typedoc-plugin-markdown';
import ts from 'typescript';

/** Called by TypeDoc. */
export const load = ({ converter, renderer }: MarkdownApplication): void => {
  converter.on(Converter.EVENT_CREATE_DECLARATION, listProperties);
  converter.on(Converter.EVENT_CREATE_DECLARATION, assignGroup);
  // Once it is known what is inherited, before groups are made.
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => clearUp(project), -50);
  renderer.on(MarkdownPageEvent.END, finish);
};

/** Where the exports of the main entry are listed, by the file they come from. */
const groups: readonly (readonly [where: RegExp, group: string])[] = [
  [/sdk\/src\/client/, 'Client'],
  [/sdk\/src\/(registry|observatory)/, 'Resources'],
  [/sdk\/src\/transport\/(page|meta)/, 'Answers'],
  [/sdk\/src\/transport\/error/, 'Errors'],
  [/sdk\/src\/transport\/cache/, 'Cache'],
  [/sdk\/src\/transport\/validate|sdk\/src\/validation/, 'Validation'],
  [/sdk\/src\/middleware/, 'Middleware'],
  [/sdk\/src\/transport/, 'Calls'],
  [/contract\/src/, 'What the API tells'],
  [/figures\/src/, 'Figures'],
];

const fileOf = (symbol: ts.Symbol | undefined): string =>
  symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';

const assignGroup = (context: Context, reflection: DeclarationReflection): void => {
  if (reflection.parent?.name !== 'index' || !reflection.parent.kindOf(ReflectionKind.Module)) return;
  const file = fileOf(context.getSymbolFromReflection(reflection));
  const group = groups.find(([where]) => where.test(file))?.[1];
  if (!group) return;
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: group }]));
};

/** What the contract declares. */
const ofContract = new WeakSet<Reflection>();

/** Lists the properties of a type of the contract below its name. */
const listProperties = (context: Context, reflection: DeclarationReflection): void => {
  const symbol = context.getSymbolFromReflection(reflection);
  if (!symbol || !fileOf(symbol).includes('/contract/src/')) return;
  ofContract.add(reflection);
  if (!reflection.kindOf(ReflectionKind.TypeAlias)) return;
  const type = context.checker.getDeclaredTypeOfSymbol(symbol);
  if (type.flags & ts.TypeFlags.Object)
    for (const property of type.getProperties())
      context.converter.convertSymbol(context.withScope(reflection), property);
  else reflection.comment?.modifierTags.add('@useDeclaredType');
};

/** Removes what is said elsewhere and calls by their names the types that have one. */
const clearUp = (project: ProjectReflection): void => {
  const declarations = Object.values(project.reflections).filter(
    (reflection) => reflection instanceof DeclarationReflection,
  );
  const inherited = declarations.filter(
    ({ parent, inheritedFrom, overwrites, comment }) =>
      parent?.kindOf(ReflectionKind.Class) &&
      (inheritedFrom?.reflection ?? (!comment && overwrites?.reflection)),
  );
  const named = new Set<string>();
  // A schema stands beside its type, under the same name.
  const repeated = declarations.filter((reflection) => {
    const before = named.size;
    return reflection.kindOf(ReflectionKind.TypeAlias) && named.add(reflection.getFullName()).size === before;
  });
  for (const reflection of [...inherited, ...repeated]) project.removeReflection(reflection);

  for (const reflection of declarations) {
    for (const one of [reflection, ...(reflection.signatures ?? [])]) {
      delete one.inheritedFrom;
      delete one.overwrites;
      delete one.implementationOf;
    }
    if (!reflection.kindOf(ReflectionKind.TypeAlias) || !reflection.children) continue;
    reflection.kind = ReflectionKind.Interface;
    project.removeTypeReflections(reflection.type);
    delete reflection.type;
  }

  const names = namesOf(project);
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.name === '__namedParameters') reflection.name = 'options';
    if (reflection instanceof DeclarationReflection) delete reflection.defaultValue;
    // What is thrown is said in braces, which TypeDoc would leave out.
    for (const tag of reflection.comment?.getTags('@throws') ?? []) {
      const name = tag.typeAnnotation?.slice(1, -1);
      if (name) tag.content.unshift({ kind: 'code', text: `\`${name}\`` }, { kind: 'text', text: ' ' });
    }
    nameTypes(project, reflection, names);
  }
};

/** What has a name, by what it is made of. */
const namesOf = (project: ProjectReflection): ReadonlyMap<string, DeclarationReflection> => {
  const names = new Map<string, DeclarationReflection>();
  for (const reflection of project.getReflectionsByKind(
    ReflectionKind.Interface | ReflectionKind.TypeAlias,
  )) {
    if (!(reflection instanceof DeclarationReflection)) continue;
    const key = reflection.children ? keyOfProperties(reflection) : keyOfValues(reflection.type);
    if (key && !names.has(key)) names.set(key, reflection);
  }
  return names;
};

/** Shapes with fewer properties look alike too often. */
const keyOfProperties = (shape: DeclarationReflection): string | undefined =>
  shape.signatures || (shape.children?.length ?? 0) < 3 ? undefined : inFull(shape);

const inFull = ({ children = [] }: DeclarationReflection): string =>
  `{${children
    .map(({ name, flags, type }) => `${name}${flags.isOptional ? '?' : ''}: ${type ? textOf(type) : ''}`)
    .toSorted()
    .join()}}`;

/** A type as text, nothing left out. */
const textOf = (type: Type): string => {
  if (type instanceof ReflectionType) return inFull(type.declaration);
  if (type instanceof ArrayType) return `${textOf(type.elementType)}[]`;
  if (type instanceof UnionType) return type.types.map(textOf).toSorted().join('|');
  return String(type);
};

const keyOfValues = (type: Type | undefined): string | undefined => {
  const values = type instanceof UnionType ? type.types.filter((one) => one instanceof LiteralType) : [];
  return values.length > 2 ? values.map(String).toSorted().join() : undefined;
};

/** Replaces what has a name by its name, in the type of a reflection and all it is made of. */
const nameTypes = (
  project: ProjectReflection,
  reflection: Reflection,
  names: ReadonlyMap<string, DeclarationReflection>,
): void => {
  const named = (type: Type): Type => {
    if (isAnyText(type)) return new IntrinsicType('string');
    const key = type instanceof ReflectionType ? keyOfProperties(type.declaration) : keyOfValues(type);
    const found = key && names.get(key);
    if (found && found !== reflection) {
      const reference = ReferenceType.createResolvedReference(found.name, found, project);
      if (!(type instanceof UnionType)) {
        project.removeTypeReflections(type);
        return reference;
      }
      type.types = [reference, ...type.types.filter((one) => !(one instanceof LiteralType))];
      return type.types.length === 1 ? reference : type;
    }
    within(type as Type & Parts);
    if (type instanceof UnionType) inOrder(type, ofContract.has(reflection));
    return type;
  };
  const within = (whole: Parts): void => {
    for (const [part, value] of Object.entries(whole))
      if (value instanceof Type) whole[part] = named(value);
      else if (Array.isArray(value) && value.some((one) => one instanceof Type))
        whole[part] = value.map((one: unknown) => (one instanceof Type ? named(one) : one));
  };
  within(reflection as Reflection & Parts);
};

/** TypeScript lists inferred values in the order in which it met them, which any change of the code may change. */
const inOrder = (union: UnionType, inferred: boolean): void => {
  const values = union.types.filter((one) => one instanceof LiteralType);
  if (!inferred && values.length < 5) return;
  const sorted = values.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  union.types = [...sorted, ...union.types.filter((one) => !(one instanceof LiteralType))];
};

/** What a type or a reflection is made of. */
type Parts = Record<string, unknown>;

/** `string & {}`: any text, beside the codes known today. */
const isAnyText = (type: Type): boolean =>
  type instanceof IntersectionType &&
  type.types.some((one) => one instanceof IntrinsicType && one.name === 'string');

/** Calls an entry by what is imported; leaves out of the row of a parameter what stands in rows of its own. */
const finish = (page: MarkdownPageEvent): void => {
  const imported = (entry: string) => `@officine-coesione/sdk${entry === 'index' ? '' : `/${entry}`}`;
  page.contents = page.contents
    ?.replace(/^# (\w+)$/m, (_, entry: string) => `# ${imported(entry)}`)
    .replace(/^\| \[(\w+)\](?=\(\w+\.md\))/gm, (_, entry: string) => `| [\`${imported(entry)}\`]`)
    .replace(/^(\| `\w+\??` \|) \\\{ .* \\\} \|/gm, '$1 `object` |');
};
