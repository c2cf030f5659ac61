// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf } from 'vitest'
import type { components } from '../../src/index.ts'
import { answerSchema } from '../../src/validate/index.ts'

const schema = answerSchema('GET /evses/{evse_id}')
expectTypeOf(schema).toExtend<StandardSchemaV1>()
expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<components['schemas']['EVSE']>()
// @ts-expect-error no operation
answerSchema('GET /evse')
// @ts-expect-error it answers with no body
answerSchema('DELETE /evses/{evse_id}')
