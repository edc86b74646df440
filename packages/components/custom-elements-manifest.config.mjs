/** Only elements and their definitions; of an element, only what a page author can use. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules)
      // `customElements.define(tag, element)` in register.ts names a variable, not a tag.
      module.exports = module.exports.filter(
        ({ kind, name }) => kind !== 'custom-element-definition' || name.includes('-'),
      );
    manifest.modules = manifest.modules.filter(
      ({ declarations, exports }) =>
        declarations.some(({ customElement }) => customElement) ||
        exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ customElement }) => customElement);
      for (const declaration of module.declarations)
        declaration.members = declaration.members?.filter(isPublic);
    }
  },
};
const lifeCycle = new Set(['connectedCallback', 'disconnectedCallback', 'createRenderRoot', 'render']);
const isPublic = ({ name, privacy = 'public', static: ofClass = false }) =>
  privacy === 'public' && !ofClass && !name.startsWith('#') && !lifeCycle.has(name);

/** Paths of the published modules, not of the sources. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module'])
        if (typeof node[key] === 'string') node[key] = published(node[key]);
      Object.values(node).forEach(rename);
    };
    rename(customElementsManifest);
  },
};

/** What `register('oc-…', Class)` defines, which the analyzer knows only as `customElements.define`. */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
    const [tag, element] = node.arguments;
    if (!tag || !ts.isStringLiteral(tag) || !element) return;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText(), module: importedFrom(ts, node, element.getText()) },
      },
    ];
  },
};
const importedFrom = (ts, node, name) => {
  const found = node
    .getSourceFile()
    .statements.filter(ts.isImportDeclaration)
    .find(({ importClause }) => importClause?.namedBindings?.elements?.some((one) => one.name.text === name));
  return found && new URL(found.moduleSpecifier.text, 'file:///src/define/').pathname;
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locale/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [definitions, publicOnly, publishedPaths],
};
