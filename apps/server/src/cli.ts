import { crisisRegions } from "@goldthread/domain/crisis/default-resources";
import { Command, CommanderError, Option } from "commander";
import { describeApi } from "./commands/describe-api.ts";
import { printDatabaseUrl } from "./commands/database-url.ts";
import { runCreateClinic, runInviteAdmin } from "./commands/clinics.ts";
import { addExerciseCommands } from "./commands/exercise.ts";
import { addMeasureCommands } from "./commands/measure.ts";
import { runMigrate } from "./commands/migrate.ts";
import { runSeedDemo } from "./commands/seed-demo.ts";
import { runVerifyAudit } from "./commands/verify-audit.ts";
import { SettingProblem } from "./settings.ts";
import { UsageProblem } from "./usage-problem.ts";
import { writeUnheard } from "./write-unheard.ts";

const program = new Command("goldthread")
  .description("The operator's command line. Exit codes: 0 done, 1 failed, 2 used wrongly.")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

const clinic = program.command("clinic").description("clinics of this installation");
clinic
  .command("create")
  .description("open a new clinic, sealed from the others")
  .requiredOption("--name <name>", "its name")
  .option("--time-zone <zone>", "IANA time zone", "Europe/London")
  .addOption(new Option("--locale <locale>", "language of its letters").choices(["en", "es"]).default("en"))
  .addOption(
    new Option("--crisis-region <region>", "whose crisis numbers it starts with; to be checked by the clinic")
      .choices(crisisRegions)
      .default("GB"),
  )
  .action(runCreateClinic);

program
  .command("admin")
  .description("a clinic's administrators")
  .command("invite")
  .description("invite a clinic's administrator; prints the link that the mail carries")
  .requiredOption("--clinic <id>", "the clinic's id")
  .requiredOption("--email <address>", "where to write to")
  .requiredOption("--name <name>", "the person's name")
  .addOption(new Option("--locale <locale>", "language of the letter").choices(["en", "es"]).default("en"))
  .action(runInviteAdmin);

program
  .command("migrate")
  .description("bring the database up to date (DATABASE_OWNER_URL, or the embedded one)")
  .action(runMigrate);

program
  .command("seed")
  .description("invented data")
  .command("demo")
  .description("fill an empty installation with the demonstration; refuses production")
  .option("--clinics <n>", "how many clinics", wholeNumber(1, 20), 2)
  .option("--clients <n>", "how many clients in all", wholeNumber(1, 2_000), 60)
  .action(runSeedDemo);

program
  .command("db")
  .description("the database")
  .command("url")
  .description("connection string of the running embedded database")
  .action(printDatabaseUrl);

program
  .command("api")
  .description("the API")
  .command("describe")
  .description("every procedure: name, kind, access, input and output")
  .option("--json", "as JSON, with JSON Schemas")
  .action(describeApi);

program
  .command("audit")
  .description("the audit chains")
  .command("verify")
  .description("recompute the hash chain of every clinic, or of one")
  .option("--clinic <id>", "one clinic alone")
  .action(runVerifyAudit);

addExerciseCommands(program);
addMeasureCommands(program);

function wholeNumber(from: number, to: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < from || number > to)
      throw new UsageProblem(`A whole number from ${from} to ${to} is wanted, not "${value}".`);
    return number;
  };
}

writeUnheard();
try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const plain = error instanceof SettingProblem || error instanceof UsageProblem;
    process.stderr.write(
      `${plain ? error.message : error instanceof Error ? (error.stack ?? error.message) : "unknown reason"}\n`,
    );
    process.exitCode = error instanceof UsageProblem ? 2 : 1;
  }
}
