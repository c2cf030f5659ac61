export * from '../../scripts/contract.ts'
