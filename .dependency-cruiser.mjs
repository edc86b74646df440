/** Who may know whom: one rule an arrow that is not there. */
const rooms = '(registry|observatory|workshops)';

/** A floor may know only these other floors. */
const knows = (floor, ...others) => ({
  name: `${floor}-knows-${others.join('-and-') || 'nobody'}`,
  severity: 'error',
  comment: `packages/${floor} imports ${others.length > 0 ? others.join(', ') : 'nothing'} of ours.`,
  from: { path: `^packages/${floor}/` },
  to: { path: '^packages/', pathNot: `^packages/(${[floor, ...others].join('|')})/` },
});

export default {
  forbidden: [
    knows('contract'),
    knows('figures'),
    knows('sdk', 'contract', 'figures'),
    knows('components', 'sdk', 'contract', 'figures'),
    knows('server', 'contract', 'figures'),
    {
      name: 'elements-call-through-the-sdk',
      severity: 'error',
      comment: 'Elements take identifiers, vocabulary and schemas of the contract, never its operations.',
      from: { path: '^packages/components/' },
      to: {
        path: [
          '^packages/contract/src/(operation|operations|openapi)\\.ts$',
          '^packages/contract/src/[^/]+/operations\\.ts$',
        ],
      },
    },
    {
      name: 'rooms-do-not-meet',
      severity: 'error',
      comment: 'What two rooms share stands in the hall of their floor.',
      from: { path: `^packages/([^/]+)/src/${rooms}/` },
      to: { path: `^packages/$1/src/${rooms}/`, pathNot: '^packages/$1/src/$2/' },
    },
    {
      name: 'floors-are-entered-by-the-door',
      severity: 'error',
      comment: 'Another package is imported by its name, not by a path into it.',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'Nothing that is shipped imports a test or a story.',
      from: { path: '^packages/' },
      to: { path: '^(test|stories)/' },
    },
    {
      name: 'small-zod-only',
      severity: 'error',
      comment: 'The full zod weighs three times as much and evaluates code, which strict pages refuse.',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '(^|/)node_modules/zod/', pathNot: '(^|/)node_modules/zod/(v4/)?(mini|core)/' },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      comment: "What is shipped imports only what its package's package.json lists under dependencies.",
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Circles of types are gone when the code runs; others are not.',
      from: { path: '^(packages|stories|test)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'Addresses served by a host (`/components/sdk.js`) are not files of ours.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.static|bench/peers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['officine-source', 'browser', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
