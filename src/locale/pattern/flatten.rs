//! What a revision of a translation is of.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Returns what a revision is of: the value with every variant, in one text that no fact and no layout changes.
pub fn flatten(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    flatten_pattern(pattern, &mut text);
    text
}

fn flatten_pattern(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => flatten_expression(expression, text),
        }
    }
}

fn flatten_expression(expression: &Expression<&str>, text: &mut String) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            // So that `{ "{" }$x{ "}" }` and `{ $x }` do not come to the same.
            text.push_str(&unescape_unicode_to_string(value).replace('{', "\\{"));
        }
        Expression::Inline(inline) => {
            text.push('{');
            flatten_inline(inline, text);
            text.push('}');
        }
        Expression::Select { selector, variants } => {
            text.push('{');
            flatten_inline(selector, text);
            text.push_str(" ->");
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                text.push_str(if variant.default { " *[" } else { " [" });
                text.push_str(key);
                text.push_str("] ");
                flatten_pattern(&variant.value, text);
            }
            text.push('}');
        }
    }
}

fn flatten_inline(inline: &InlineExpression<&str>, text: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            text.push('"');
            text.push_str(value);
            text.push('"');
        }
        InlineExpression::NumberLiteral { value } => text.push_str(value),
        InlineExpression::VariableReference { id } => {
            text.push('$');
            text.push_str(id.name);
        }
        InlineExpression::MessageReference { id, attribute } => {
            text.push_str(id.name);
            flatten_attribute(attribute.as_ref().map(|id| id.name), text);
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            text.push('-');
            text.push_str(id.name);
            flatten_attribute(attribute.as_ref().map(|id| id.name), text);
            if let Some(arguments) = arguments {
                flatten_arguments(arguments, text);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            text.push_str(id.name);
            flatten_arguments(arguments, text);
        }
        InlineExpression::Placeable { expression } => flatten_expression(expression, text),
    }
}

fn flatten_attribute(attribute: Option<&str>, text: &mut String) {
    if let Some(attribute) = attribute {
        text.push('.');
        text.push_str(attribute);
    }
}

fn flatten_arguments(arguments: &CallArguments<&str>, text: &mut String) {
    text.push('(');
    for argument in &arguments.positional {
        flatten_inline(argument, text);
        text.push(',');
    }
    for argument in &arguments.named {
        text.push_str(argument.name.name);
        text.push(':');
        flatten_inline(&argument.value, text);
        text.push(',');
    }
    text.push(')');
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn a_revision_does_not_depend_on_facts_or_layout() {
        let flat = |file: &str| {
            let resource = fluent_syntax::parser::parse(file).unwrap();
            let Some(Entry::Message(message)) = resource.body.first() else { panic!() };
            flatten(message.value.as_ref().unwrap())
        };
        assert_eq!(flat("m = a {$x} {\"}\"}\n"), "a {$x} }");
        let one = flat("m = { $x ->\n    [one] a\n   *[other] b\n }\n");
        assert_eq!(one, flat("m =\n    {$x ->\n [one]   a\n *[other] b\n}\n"));
        assert_eq!(one, "{$x -> [one] a *[other] b}");
    }
}
