// The least that can answer: node:http, and bytes that are known beforehand. Reads them from its standard input.
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Recording } from './request.ts'

const answers = (await json(process.stdin)) as Readonly<Record<string, Recording>>

createServer((request, response) => {
  const answer = answers[`${request.method} ${request.url}`]
  if (answer === undefined) return void response.writeHead(404).end()
  request.resume().on('end', () => response.writeHead(answer.status, answer.headers).end(answer.body))
}).listen(Number(process.argv[2]), '127.0.0.1')
