import { commandStream } from './command-stream.ts';
import type { Command, Read } from './commands.ts';
import { PrintHead, type Printed } from './print-head.ts';
import {
  allWell,
  automaticStatus,
  canPrint,
  paperStatus,
  statusByte,
  type Switches,
} from './switches.ts';

export interface PrintedTicket extends Printed {
  /** Bytes received for it. */
  readonly bytes: number;
  /** Commands that this printer does not know, in hexadecimal. */
  readonly unknown: readonly string[];
}

interface Outside {
  say(bytes: Uint8Array): void;
  ticketPrinted(ticket: PrintedTicket): void;
  switched(switches: Switches): void;
}

/**
 * The works of a printer without its socket. As in a real one, real-time questions are answered
 * when they arrive, everything else waits its turn and stands still while the printer cannot print.
 */
export class PrinterWorks {
  readonly #outside: Outside;
  readonly #head: PrintHead;
  #read = commandStream();
  #waiting: Read[] = [];
  #bytes = 0;
  #unknown: string[] = [];
  #switches = allWell;
  #automatic = false;
  #paperLeft = Infinity;

  constructor(width: number, outside: Outside) {
    this.#outside = outside;
    this.#head = new PrintHead(width);
  }

  get switches(): Switches {
    return this.#switches;
  }

  set(change: Partial<Switches>): void {
    this.#switches = { ...this.#switches, ...change };
    if (change.paperOut === false) this.#paperLeft = Infinity;
    if (this.#automatic) this.#say(automaticStatus(this.#switches));
    this.#outside.switched(this.#switches);
    this.#work();
  }

  /** The roll ends after so many more dots. */
  leavePaper(dots: number): void {
    this.#paperLeft = dots;
  }

  receive(bytes: Uint8Array): void {
    for (const read of this.#read(bytes)) {
      if (read.command.kind === 'question')
        this.#say(Uint8Array.of(statusByte(read.command.about, this.#switches)));
      else this.#waiting.push(read);
    }
    this.#work();
  }

  /** Nobody will send the rest: half a command is forgotten, half a ticket is torn off. */
  hungUp(): void {
    this.#read = commandStream();
    this.#automatic = false;
    if (this.#waiting.length === 0) this.#give({ cut: false });
  }

  #work(): void {
    while (canPrint(this.#switches)) {
      const read = this.#waiting.shift();
      if (!read) return;
      this.#bytes += read.length;
      this.#do(read.command);
    }
  }

  #do(command: Command): void {
    const before = this.#head.printedHeight;
    switch (command.kind) {
      case 'paperStatus':
        return this.#say(Uint8Array.of(paperStatus(this.#switches)));
      case 'automaticStatus':
        this.#automatic = command.on;
        return command.on ? this.#say(automaticStatus(this.#switches)) : undefined;
      case 'cut':
        this.#head.print({ kind: 'feed', dots: command.feed });
        return this.#give({ cut: true });
      case 'unknown':
        this.#unknown.push(Buffer.from(command.bytes).toString('hex'));
        return;
      default:
        this.#head.print(command);
    }
    this.#paperLeft -= this.#head.printedHeight - before;
    if (this.#paperLeft <= 0) this.set({ paperOut: true });
  }

  #give(how: { cut: boolean }): void {
    const printed = this.#head.tear(how);
    const about = { bytes: this.#bytes, unknown: this.#unknown };
    this.#bytes = 0;
    this.#unknown = [];
    if (printed) this.#outside.ticketPrinted({ ...printed, ...about });
  }

  #say(bytes: Uint8Array): void {
    if (!this.#switches.silent) this.#outside.say(bytes);
  }
}
