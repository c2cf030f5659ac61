import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTarget } from '../../src/paging/link.ts'

const next = (header: string) => linkTarget(header, 'next')

describe('linkTarget', () => {
  it.each([
    ['<https://a.example/v2/evses?page_after=x>; rel="next"', 'https://a.example/v2/evses?page_after=x'],
    ['<about:blank>; rel="previous", <https://a.example/2>; rel="next"', 'https://a.example/2'],
    ['<https://a.example/2>;rel=next', 'https://a.example/2'],
    ['  <https://a.example/2>  ;  REL = "Next"  ', 'https://a.example/2'],
    ['<https://a.example/2>; rel="prefetch next last"', 'https://a.example/2'],
    ['</2?a=1,2;b>; rel="next"', '/2?a=1,2;b'],
    ['<>; rel="next"', ''],
    ['<1>; title="a, b; rel=\\"next\\" <x>", <2>; rel="next"', '2'],
    ["<1>; title*=UTF-8''%e2%82%ac; type=text/html; rel=next", '1'],
    ['<1>; rel="next", <2>; rel="next"', '1'],
    ['<1>; crossorigin; rel="next"', '1'],
    [',, <1>; rel="next" ,, ,', '1'],
    ['<1>;; rel="next";', '1'],
  ])('finds the next link in %s', (header, target) => expect(next(header)).toBe(target))

  it.each([
    '',
    ' , ',
    '<1>',
    '<1>; rel="previous"',
    '<1>; rel="nextish not-next"',
    '<1>; title="rel=next"',
    '<1>; rel="previous"; rel="next"',
    '<1>; rel="next"; anchor="https://a.example/other"',
    '<1>; rev="next"',
  ])('finds no next link in "%s"', (header) => expect(next(header)).toBeUndefined())

  it.each([
    'https://a.example/2; rel="next"',
    '<https://a.example/2; rel="next"',
    '<1>; rel="next',
    '<1>; rel="next" <2>; rel="last"',
    '<1>; rel="next", 2',
    '<1> rel="next"',
    '<1>; rel=',
    '<1>; ="next"',
    '<html><body>',
  ])('says that "%s" is broken', (header) => expect(next(header)).toBeNull())

  it('finds among any links the one that a naive writer put there', () => {
    const target = fc.webUrl({ withQueryParameters: true }).filter((url) => !/[<>]/.test(url))
    const quoted = fc.stringMatching(/^[\x20-\x7e]*$/).map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`)
    const parameter = fc.tuple(fc.constantFrom('title', 'type', 'hreflang', 'media', 'x'), quoted)
    const link = fc.record({
      target,
      relation: fc.constantFrom('next', 'previous', 'first', 'last'),
      before: fc.array(parameter),
      after: fc.array(parameter),
    })
    const written = fc.array(link).map((links) => ({
      expected: links.find(({ relation }) => relation === 'next')?.target,
      header: links
        .map(({ target, relation, before, after }) =>
          [
            `<${target}>`,
            ...before.map((p) => p.join('=')),
            `rel="${relation}"`,
            ...after.map((p) => p.join('=')),
          ].join('; '),
        )
        .join(', '),
    }))
    fc.assert(
      fc.property(written, ({ header, expected }) => {
        expect(next(header)).toBe(expected)
      }),
    )
  })

  it('calls a header broken that was cut off in a target or in quotes', () => {
    const header = '<https://a.example/1>; title="a, b"; rel="previous", <https://a.example/2>; rel="next"'
    for (let end = 1; end < header.length; end++) {
      const start = header.slice(0, end)
      const open = start.lastIndexOf('<') > start.lastIndexOf('>') || start.split('"').length % 2 === 0
      if (open) expect(next(start), start).toBeNull()
      else expect(next(start), start).not.toBe('https://a.example/1')
    }
  })

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      ';',
      ',',
      '"',
      '\\',
      '=',
      ' ',
      '\t',
      'rel',
      'next',
      'a',
      'é',
      '__proto__',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(['string', 'undefined', 'object']).toContain(typeof next(parts.join('')))
      }),
    )
  })

  it.each([
    `<1>${';  '.repeat(20_000)}`,
    `<1>; a${' '.repeat(50_000)}`,
    `<1>; a="${'\\"'.repeat(30_000)}`,
    '<'.repeat(50_000),
    ' ,'.repeat(50_000),
  ])('needs no more than a moment for a header that was made to stall it', (header) => {
    const start = performance.now()
    next(`${header}!`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
