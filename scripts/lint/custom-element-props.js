import ts from 'typescript';

const delivered = ['onClick', 'onInput', 'onFocus', 'onBlur', 'onSubmit', 'onReset'];
const refused = new Set(['defaultValue', 'defaultChecked', 'className', 'style']);

/** What is wrong with a prop by its name alone, or `null`. */
function problemOfName(name) {
  if (/^on[A-Z]/.test(name) && !delivered.includes(name)) return 'event';
  return refused.has(name) ? 'refused' : null;
}

/** What is wrong with a value as an attribute of a custom element, by its type, or `null`. */
function problemOfType(type) {
  for (const part of type.isUnion() ? type.types : [type]) {
    if (part.flags & ts.TypeFlags.BooleanLiteral && part.intrinsicName === 'false') return 'false';
    if (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive)) return 'object';
  }
  return null;
}

const isPassedOn = (name) => name === 'ref' || name === 'key' || name === 'children' || /^on[A-Z]/.test(name);

/**
 * What React 18 does to the props of a custom element that the types of `s-*` elements allow all the same: see
 * docs/decisions/0044-web-components-in-react-18.md. Needs type information.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      event: `React 18 never calls {{name}} of a custom element, only ${delivered.join(', ')}: listen with useEvents.`,
      refused:
        'A custom element takes no {{name}}: write `value` or `checked`, and leave looks to the element.',
      false: 'React 18 writes {{name}}="false", which HTML reads as true: use flag(…).',
      object: 'React 18 makes a text like "[object Object]" of {{name}}: use a slot, or set it by a ref.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const report = (node, name, messageId) =>
      messageId && context.report({ node, messageId, data: { name } });
    const checkSpread = (node) => {
      const at = services.esTreeNodeToTSNodeMap.get(node.argument);
      for (const property of services.getTypeAtLocation(node.argument).getProperties()) {
        const type = checker.getTypeOfSymbolAtLocation(property, at);
        const { name } = property;
        report(node, name, problemOfName(name) ?? (isPassedOn(name) ? null : problemOfType(type)));
      }
    };
    return {
      'JSXOpeningElement[name.name=/^s-/] > JSXSpreadAttribute': checkSpread,
      'JSXOpeningElement[name.name=/^s-/] > JSXAttribute'(node) {
        const { name } = node.name;
        const problem = problemOfName(name);
        if (problem) return report(node, name, problem);
        if (isPassedOn(name) || node.value?.type !== 'JSXExpressionContainer') return undefined;
        return report(node, name, problemOfType(services.getTypeAtLocation(node.value.expression)));
      },
    };
  },
};
