import { findServices, type Offer } from '@cherha/kiosk/src/screen/offer.ts';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { catalogueView, kioskView } from '@cherha/shared/views/kiosk-view.ts';
import { expect, test } from 'vitest';
import { sampleSettings } from './sample-centre.ts';

const { catalogue, desks, building } = sampleSettings();
const centre = { ...newCentre, catalogue, desks, building };
const offer: Offer = { catalogue: catalogueView(centre, 1), view: kioskView(centre, at(0)) };
const firstFor = (query: string, language: Language = 'uk') =>
  findServices(offer, query, language)[0]?.id;

test.each([
  ['прописка', '00034'],
  ['прописку', '00034'],
  ['праписка', '00034'],
  ['виписка', '00037'],
  ['закордонний', 'pp-foreign'],
  ['загранпаспорт', 'pp-foreign'],
  ['закордонний дитині', 'pp-foreign-child'],
  ['ФОП', '00106'],
  ['СПД', '00106'],
  ['підприємець', '00106'],
  ['закрити ФОП', 'biz-fop-close'],
  ['ТОВ', 'biz-le-change'],
  ['водійські', '00509'],
  ['права', '00509'],
  ['водійські права', '00509'],
  ['право власності', 'prop-own'],
  ['квартира', 'prop-own'],
  ['переселенець', 'idp-cert'],
  ['ВПО', 'idp-cert'],
  ['одруження', '00031'],
  ['шлюб', '00031'],
  ['розпис', '00031'],
  ['розлучення', 'cs-divorce'],
  ['смерть', 'cs-death'],
  ['народження', '00030'],
  ['бейбі бокс', 'soc-babybox'],
  ['пакунок малюка', 'soc-babybox'],
  ['субсидія', 'soc-subsidy'],
  ['пенсія', '00246'],
  ['ІПН', 'tax-rnokpp'],
  ['податковий код', 'tax-rnokpp'],
  ['УБД', '01286'],
  ['ветеран', '01286'],
  ['земля', 'land-extract'],
  ['кадастр', 'land-extract'],
  ['будинкова книга', 'res-household'],
  ['довідка про склад сім’ї', 'res-household'],
])('S14: the everyday word «%s» finds the right service first', (query, id) => {
  expect(firstFor(query)).toBe(id);
});

test.each(['ідкартка', 'ID-картка', 'ід картка'])(
  'S14: «%s» finds both ways to an identity card first',
  (query) => {
    const both = findServices(offer, query, 'uk').slice(0, 2);
    expect(new Set(both.map(({ id }) => id))).toEqual(new Set(['pp-id-exchange', 'pp-id14']));
  },
);

test.each([
  ['driving license', '00509'],
  ['IDP', 'idp-cert'],
  ['tax code', 'tax-rnokpp'],
  ['wedding', '00031'],
  ['прописка', '00034'],
])('S14: “%s” finds it on an English screen', (query, id) => {
  expect(firstFor(query, 'en')).toBe(id);
});

test('S14: everyday words are there for many services, each in its own language', () => {
  const called = catalogue.services.flatMap(({ alsoCalled }) => alsoCalled ?? []);
  expect(called.length).toBeGreaterThan(40);
  for (const word of called.flatMap(({ en }) => en))
    expect(word).not.toMatch(/\p{Script=Cyrillic}/u);
  for (const word of called.flatMap(({ uk }) => uk)) expect(word).toMatch(/\p{Script=Cyrillic}/u);
});
