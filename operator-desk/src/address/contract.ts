/** Why an address that was given does not lead to the centre. */
export type AddressTrouble =
  | 'unreadable'
  | 'no-answer'
  /** The address was good once; the desk opens by itself when its server is there. */
  | 'still-trying'
  | 'certificate'
  | 'not-ours';

/** What the page is told when it opens. */
export interface AddressAsked {
  readonly address: string;
  readonly trouble?: AddressTrouble;
  /** Set for this machine (`DESK_URL`): what is typed here holds until the program ends. */
  readonly isSet: boolean;
}

/** What the page of the address gets from the shell, and nothing else. */
export interface AddressBridge {
  readonly asked: () => Promise<AddressAsked>;
  /** Keeps the address where none is set, and opens the desk; or says what is wrong with it. */
  readonly use: (address: string) => Promise<AddressTrouble | undefined>;
}

declare global {
  interface Window {
    readonly deskAddress?: AddressBridge;
  }
}
