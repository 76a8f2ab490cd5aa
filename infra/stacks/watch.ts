import { Duration, Stack } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import type { DeployedFunction } from "#infra/constructs/deployed-function.ts";
import { Overview } from "#infra/constructs/overview.ts";
import { SpokenAlarm, type SpokenAlarmProps } from "#infra/constructs/spoken-alarm.ts";
import type { ApiStack } from "#infra/stacks/api.ts";
import type { Stage } from "#infra/stages.ts";

export type WatchStackProps = { readonly stage: Stage; readonly api: ApiStack };

const fiveMinutes = Duration.minutes(5);

/** Tells a person when something fails, and what that means. Can be deleted on any day. */
export class WatchStack extends Stack {
  private readonly duty: Topic;
  private readonly api: ApiStack;

  constructor(scope: Construct, id: string, { stage, api }: WatchStackProps) {
    super(scope, id, { env: { region: stage.region }, description: "Kelisim: what is watched" });
    this.api = api;
    this.duty = new Topic(this, "Duty", { displayName: `Kelisim ${stage.name}`, enforceSSL: true });
    if (stage.alarmEmail !== undefined) {
      this.duty.addSubscription(new EmailSubscription(stage.alarmEmail));
    }
    for (const watched of Object.values(api.functionOf)) this.watchFunction(watched);
    this.watchProjection();
    this.watchWork();
    this.watchApi();
    this.watchLogs();
    new Overview(this, "Overview", { stage, api });
  }

  private watchFunction({ entrypoint, failureMeans, lambda }: DeployedFunction): void {
    const meaning = `If this fails, ${failureMeans}.`;
    const metric = { period: fiveMinutes };
    this.alarm(`${entrypoint}-failing`, {
      kind: "function-failing",
      meaning,
      metric: lambda.metricErrors(metric),
      from: 1,
    });
    this.alarm(`${entrypoint}-throttled`, {
      kind: "function-throttled",
      meaning,
      metric: lambda.metricThrottles(metric),
      from: 1,
    });
  }

  private watchProjection(): void {
    const { queues, functionOf } = this.api;
    const waiting = { period: Duration.minutes(1) };
    this.alarm("projection-behind", {
      kind: "projection-behind",
      meaning: "What enterprises filed more than five minutes ago is not in the city's indicators.",
      metric: functionOf.projector.lambda.metric("IteratorAge", {
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
      from: fiveMinutes.toMilliseconds(),
      periods: 3,
    });
    this.alarm("records-given-up", {
      kind: "records-given-up",
      meaning:
        "The projector gave up changes after six hours: the city's indicators lack what some enterprises filed.",
      metric: queues.givenUp.metricApproximateNumberOfMessagesVisible(waiting),
      from: 1,
    });
    this.alarm("converge-failed", {
      kind: "converge-failed",
      meaning: "Some enterprises failed five times to enter the city's indicators, and stay out.",
      metric: queues.convergeFailed.metricApproximateNumberOfMessagesVisible(waiting),
      from: 1,
    });
    this.alarm("converge-late", {
      kind: "converge-late",
      meaning: "Enterprises have waited more than 15 minutes to enter the city's indicators.",
      metric: queues.converge.metricApproximateAgeOfOldestMessage(waiting),
      from: Duration.minutes(15).toSeconds(),
    });
  }

  private watchWork(): void {
    this.alarm("work-given-up", {
      kind: "work-given-up",
      meaning:
        "An export, letters or reminders, or the register's pack failed four times and stands still.",
      metric: this.api.work.givenUp.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
      }),
      from: 1,
    });
    this.alarm("letters-bouncing", {
      kind: "letters-bouncing",
      meaning:
        "Five letters of a hundred come back; at ten the mail service stops sending for the department.",
      metric: new Metric({
        namespace: "AWS/SES",
        metricName: "Reputation.BounceRate",
        statistic: Stats.MAXIMUM,
        period: Duration.hours(1),
      }),
      from: 0.05,
    });
  }

  private watchApi(): void {
    this.alarm("api-faults", {
      kind: "api-faults",
      meaning: "People are shown that the system failed, and cannot do what they came for.",
      metric: this.api.routes.api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      from: 5,
    });
  }

  /** Counted from log lines, by the words that the functions write. */
  private watchLogs(): void {
    const { projector, account } = this.api.functionOf;
    this.alarm("truth-altered", {
      kind: "truth-altered",
      meaning:
        "An event of an enterprise's log was changed or removed, which nothing of ours ever does.",
      metric: this.counted("TruthAltered", projector, {
        field: "$.message",
        text: "log item altered",
        period: fiveMinutes,
      }),
      from: 1,
    });
    this.alarm("codes-guessed", {
      kind: "codes-guessed",
      meaning: "200 enrolment codes were refused within a day: somebody may be trying codes out.",
      metric: this.counted("CodesRefused", account, {
        field: "$.code",
        text: "enrolment/not-recognised",
        period: Duration.days(1),
      }),
      from: 200,
    });
  }

  private counted(id: string, { logs }: DeployedFunction, line: CountedLine): Metric {
    const filter = new MetricFilter(this, id, {
      logGroup: logs,
      filterPattern: FilterPattern.stringValue(line.field, "=", line.text),
      metricNamespace: this.stackName,
      metricName: id,
      metricValue: "1",
    });
    return filter.metric({ period: line.period, statistic: Stats.SUM });
  }

  private alarm(id: string, props: Omit<SpokenAlarmProps, "tells">): void {
    new SpokenAlarm(this, id, { ...props, tells: this.duty });
  }
}

type CountedLine = { readonly field: string; readonly text: string; readonly period: Duration };
