import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { AlarmKind } from "#infra/watch/alarm-kind.ts";

export type SpokenAlarmProps = {
  readonly kind: AlarmKind;
  /** A sentence for the person who is woken up: what this means for people, not for machines. */
  readonly meaning: string;
  readonly metric: IMetric;
  /** The least value that wakes somebody. */
  readonly from: number;
  /** How many periods in a row it must hold; 1 unless told. */
  readonly periods?: number;
  readonly tells: ITopic;
};

/** An alarm that says what is the matter and where it is written what to do. */
export class SpokenAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: SpokenAlarmProps) {
    super(scope, id);
    this.alarm = new Alarm(this, "Alarm", {
      metric: props.metric,
      threshold: props.from,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${props.meaning} What to do: infra/watch/runbook/${props.kind}.md`,
    });
    this.alarm.addAlarmAction(new SnsAction(props.tells));
  }
}
