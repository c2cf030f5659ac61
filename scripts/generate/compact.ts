import ts from 'typescript'

/**
 * Leaves out of generated types what no program can use and an editor has to read all the same: methods that a path does
 * not have, the headers of answers, which fetch gives as text, and prose where nothing shows it.
 */
export function compact(nodes: ts.Node[]): ts.Node[] {
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node
    // What is said of a shared parameter is said where an operation takes it.
    if (node.name.text === 'components')
      for (const member of node.members) if (isNamed(member, 'parameters')) mute(member)
    return ts.transform(node, [transformer(node.name.text === 'paths')]).transformed[0] ?? node
  })
}

/** Takes away what is said of the members of a member. */
function mute({ type }: ts.PropertySignature): void {
  if (!type || !ts.isTypeLiteralNode(type)) return
  for (const member of type.members) ts.setSyntheticLeadingComments(member, undefined)
}

/** Takes away that an enum is one, as its type says. */
function sayOnce(member: ts.PropertySignature): void {
  for (const comment of ts.getSyntheticLeadingComments(member) ?? [])
    comment.text = comment.text.replace(/\n \* @enum \{[^}]*\}(?=\n)/, '')
}

const isNamed = (member: ts.TypeElement, name: string): member is ts.PropertySignature =>
  ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === name

function transformer(isPaths: boolean): ts.TransformerFactory<ts.Node> {
  return (context) => (root) => {
    const visit = (node: ts.Node): ts.Node => {
      if (!ts.isPropertySignature(node) || !node.type) return ts.visitEachChild(node, visit, context)
      const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : ''
      // The client says itself what the headers of a request are for, and editors show an answer by its body.
      if (name === 'header' || name === 'responses') mute(node)
      sayOnce(node)
      const type = isPaths && name.startsWith('/') ? pathItem(node.type) : withoutHeaders(node.type)
      const updated = ts.factory.updatePropertySignature(
        node,
        node.modifiers,
        node.name,
        node.questionToken,
        type,
      )
      return ts.visitEachChild(updated, visit, context)
    }
    return ts.visitNode(root, visit)
  }
}

/** Only the methods that there are, each with its summary alone. */
function pathItem(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type
  // Parameters are with each operation as well.
  const members = used(type).filter((member) => !isNamed(member, 'parameters'))
  for (const member of members) shorten(member)
  return ts.factory.createTypeLiteralNode(members)
}

function withoutHeaders(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type
  const members = type.members.filter((member) => !isHeadersOfAnswer(member))
  return members.length < type.members.length ? ts.factory.createTypeLiteralNode(members) : type
}

/** Not those of components, which are named one and all. */
const isHeadersOfAnswer = (member: ts.TypeElement) =>
  isNamed(member, 'headers') &&
  member.type !== undefined &&
  ts.isTypeLiteralNode(member.type) &&
  member.type.members.some(ts.isIndexSignatureDeclaration)

const used = ({ members }: ts.TypeLiteralNode) =>
  members.filter((member) => !(ts.isPropertySignature(member) && isNever(member.type)))

const isNever = (type: ts.TypeNode | undefined) => type?.kind === ts.SyntaxKind.NeverKeyword

/** Keeps the first line of what is said of a member. */
function shorten(member: ts.TypeElement): void {
  const comments = ts.getSyntheticLeadingComments(member)
  const summary = /^\*\s*([^@\n]+)/.exec(
    comments?.[0]?.text.replace(/\n\s*\*/g, '\n').replace(/^\*\n/, '*') ?? '',
  )?.[1]
  ts.setSyntheticLeadingComments(member, undefined)
  if (summary)
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, `* ${summary.trim()} `, true)
}
