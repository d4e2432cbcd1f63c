import { expect, test } from 'vitest';
import { html, verbatim } from './html.ts';

test('what is put into a page is shown as it is and never becomes markup', () => {
  const name = `<script>alert("1")</script> & 'Co'`;
  expect(html`<p title="${name}">${name}</p>`.toString()).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Co&#39;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Co&#39;</p>',
  );
});

test('pieces of markup stay markup, lists follow one another, nothing is nothing', () => {
  const items = ['а', 'б'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${undefined}${3}`.toString()).toBe('<ul><li>а</li><li>б</li></ul>3');
});

test('an apostrophe is set as in print, but not in what people type', () => {
  expect(html`<p title="${"сім'я"}">${'обовʼязок'}</p>`.toString()).toBe(
    '<p title="сім’я">обов’язок</p>',
  );
  expect(html`<code>${verbatim("o'neil<")}</code>`.toString()).toBe('<code>o&#39;neil&lt;</code>');
});
