import checkIn from "./en/checkIn.json";
import concern from "./en/concern.json";
import goal from "./en/goal.json";
import me from "./en/me.json";
import measure from "./en/measure.json";
import measureSummary from "./en/measureSummary.json";
import practice from "./en/practice.json";
import shell from "./en/shell.json";
import today from "./en/today.json";
import unsent from "./en/unsent.json";

export const en = { checkIn, concern, goal, me, measure, measureSummary, practice, shell, today, unsent };
