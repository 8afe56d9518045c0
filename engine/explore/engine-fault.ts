/** A promise that the engine broke: never the student's failure, so it never shares a message with one. */
export class EngineFault extends Error {
  constructor(message: string) {
    super(`Engine fault: ${message}`);
    this.name = "EngineFault";
  }
}
