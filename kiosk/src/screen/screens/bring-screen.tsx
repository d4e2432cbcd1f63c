import './bring-screen.css';
import type { PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { checklist, checklistUrl } from '@cherha/shared/text/checklist.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import type { Read } from '@cherha/shared/text/told.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import type { OfferedService } from '@cherha/shared/views/kiosk-view.ts';
import { useHall } from '../hall.tsx';
import { nameIn } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { ServiceName } from '../parts/service-name.tsx';

interface BringScreenProps {
  readonly service: OfferedService;
  readonly printer: PrinterState;
  readonly paper: 'printing' | PrintOutcome | undefined;
  readonly publicUrl: string;
}

/** What to bring, how long it takes and what it costs; to be taken along on paper or by phone. */
export function BringScreen({ service, printer, paper, publicUrl }: BringScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const name = nameIn(say.language, service);
  const told = checklist(service.about, say);
  const state = paper && sentenceOf(paper);
  return (
    <Frame
      title={say('bring.title')}
      aside={
        printer.state !== 'fault' && (
          <ActionButton
            icon="print"
            disabled={paper === 'printing'}
            onPress={() => send({ type: 'checklist.wanted' })}
          >
            {say('bring.print')}
          </ActionButton>
        )
      }
      back={<BackButton />}
    >
      <div className="bring">
        <ServiceName as="h2" name={name} />
        {state && (
          <p className="notice" role="status">
            <Icon name="notice" />
            {say(state)}
          </p>
        )}
        <div className="bring-list">
          {told.documents.length > 0 && <h3>{say('bring.documents')}</h3>}
          <ul>
            {told.documents.map((document) => (
              <li key={document.text}>
                <Icon name="box" />
                <Own told={document} />
              </li>
            ))}
          </ul>
          {told.documentsNote && <p className="bring-quiet">{told.documentsNote}</p>}
        </div>
        <div className="bring-side">
          <div className="bring-facts">
            {told.facts.map((fact) => (
              <div key={fact.name}>
                <p className="bring-quiet">{fact.name}</p>
                <Own told={fact.told} />
              </div>
            ))}
            {told.note && <Own told={told.note} />}
            {told.doubt && <p>{told.doubt}</p>}
            {told.asOf && <p className="bring-quiet">{told.asOf}</p>}
          </div>
          {publicUrl && (
            <div className="bring-along">
              <QrCode
                text={checklistUrl(publicUrl, service.id, say.language)}
                label={say('bring.qr')}
              />
              <p>{say('bring.scan')}</p>
            </div>
          )}
        </div>
      </div>
    </Frame>
  );
}

/** A centre's own words; what is in another language than the page is read in its own. */
function Own({ told: { text, language } }: { told: Read }) {
  const say = useSay();
  return <p lang={language === say.language ? undefined : language}>{text}</p>;
}

const sentenceOf = (paper: 'printing' | PrintOutcome): TextKey => {
  if (paper === 'printing') return 'bring.printing';
  if (paper.outcome === 'failed') return 'bring.notPrinted';
  return `bring.${paper.outcome}`;
};
