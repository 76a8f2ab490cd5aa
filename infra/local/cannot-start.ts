/** What the person can mend: something is missing, taken or wrong. Often one command does it. */
export class CannotStart extends Error {
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(
      command === undefined ? message : `${message}\nRun this, then start again:\n\n  ${command}\n`,
    );
    this.name = "CannotStart";
    this.command = command;
  }
}
