import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')

/** Checks a module that stands in this folder, without writing it: what is wrong on which line, and what it cost. */
export function compile(text: string): { faults: Map<number, string>; instantiations: number } {
  const file = path.join(import.meta.dirname, 'compiled.ts')
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false, types: [] }, host)
  const source = program.getSourceFile(file)
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return {
    faults: new Map(
      diagnostics.map(({ start, messageText }) => [
        source?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1,
        ts.flattenDiagnosticMessageText(messageText, ' '),
      ]),
    ),
    instantiations: program.getInstantiationCount(),
  }
}
