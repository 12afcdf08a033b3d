import checkIn from "./es/checkIn.json";
import concern from "./es/concern.json";
import goal from "./es/goal.json";
import me from "./es/me.json";
import measure from "./es/measure.json";
import measureSummary from "./es/measureSummary.json";
import practice from "./es/practice.json";
import shell from "./es/shell.json";
import today from "./es/today.json";
import unsent from "./es/unsent.json";

export const es = { checkIn, concern, goal, me, measure, measureSummary, practice, shell, today, unsent };
