import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/**
 * The database client of a function. Region, credentials and, on one machine, the endpoint come
 * from the environment that the SDK reads itself.
 */
export function dynamoDbClient(): DynamoDBClient {
  return new DynamoDBClient({});
}
