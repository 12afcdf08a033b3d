import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { WithAside } from "@goldthread/ui/app-shell";
import { paths } from "../../paths.ts";
import { NotFoundPage } from "../../shell/not-found-page.tsx";
import { useChart } from "../chart/chart-context.tsx";
import { AssignmentList } from "./assignment-list.tsx";
import { ItemChanges } from "./item-changes.tsx";
import { ResponseHistory } from "./response-history.tsx";
import { ResponseView } from "./response-view.tsx";

const route = getRouteApi("/member/clients/$clientId/responses/$responseId");

/** One finished form: its total, its answers, and how they differ from before. */
export function ResponsePage() {
  const t = useTranslations("measure");
  const { responseId } = route.useParams();
  const { chart, responses } = useChart();
  const response = responses.find(({ id }) => id === responseId);
  if (response === undefined) return <NotFoundPage />;
  return (
    <div className="flex flex-col gap-5">
      <p className="print:hidden">
        <Link
          {...paths.assessment(chart.client.id)}
          className="rounded-1 text-s text-ink-2 underline decoration-line-strong underline-offset-3 hover:decoration-ink"
        >
          {t("backToAssessment")}
        </Link>
      </p>
      <WithAside aside={<AssignmentList />}>
        <ResponseView key={response.id} response={response} />
        <ItemChanges measureId={response.measureId} />
        <ResponseHistory currentId={response.id} />
      </WithAside>
    </div>
  );
}
