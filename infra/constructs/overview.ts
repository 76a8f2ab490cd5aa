import { Dashboard, GraphWidget, type IMetric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { ApiStack } from "#infra/stacks/api.ts";
import type { Stage } from "#infra/stages.ts";

export type OverviewProps = { readonly stage: Stage; readonly api: ApiStack };

const half = 12;

/** One page of graphs: whether people are answered, and whether the indicators keep up. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { stage, api }: OverviewProps) {
    super(scope, id);
    const http = api.routes.api;
    const functions = Object.values(api.functionOf);
    const { queues } = api;
    new Dashboard(this, "Dashboard", {
      dashboardName: `kelisim-${stage.name}`,
      widgets: [
        [
          graph("Requests", [http.metricCount({ statistic: Stats.SUM })]),
          graph("Refused and failed requests", [
            http.metricClientError(),
            http.metricServerError(),
          ]),
        ],
        [
          graph("Milliseconds to an answer, 99th percentile", [
            http.metricLatency({ statistic: Stats.percentile(99) }),
          ]),
          graph(
            "Failures by function",
            functions.map(({ lambda, entrypoint }) => lambda.metricErrors({ label: entrypoint })),
          ),
        ],
        [
          graph("Age of what the projector reads, in milliseconds", [
            api.functionOf.projector.lambda.metric("IteratorAge", { statistic: Stats.MAXIMUM }),
          ]),
          graph("Waiting in queues", [
            queues.converge.metricApproximateNumberOfMessagesVisible({ label: "to converge" }),
            queues.convergeFailed.metricApproximateNumberOfMessagesVisible({ label: "failed" }),
            queues.givenUp.metricApproximateNumberOfMessagesVisible({ label: "given up" }),
            api.work.givenUp.metricApproximateNumberOfMessagesVisible({ label: "work given up" }),
          ]),
        ],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: half });
}
