/** Something on the machine is missing or taken; the person is told the one command that mends it. */
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
