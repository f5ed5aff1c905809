package org.civicdoc.render;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The text that an implementation of CommonMark reads in Markdown, block by block. */
final class CommonMarkText extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final StringBuilder out = new StringBuilder();

  private CommonMarkText() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static String of(String markdown) {
    CommonMarkText text = new CommonMarkText();
    parse(markdown).accept(text);
    return text.out.toString();
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append('\n');
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    throw new AssertionError("a soft line break is a space to its reader");
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().equals("<br/>")) {
      out.append('\n');
    } else if (!html.getLiteral().matches("</?(strong|em|sup|sub)>")) {
      throw new AssertionError("text was read as markup: " + html.getLiteral());
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    throw new AssertionError("text was read as markup: " + html.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    throw new AssertionError("text was read as code: " + code.getLiteral());
  }

  /** The alternative text is no part of the document's text. */
  @Override
  public void visit(Image image) {}

  @Override
  public void visit(FencedCodeBlock code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    out.append('\n');
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    out.append('\n');
  }

  @Override
  public void visit(CustomNode node) {
    visitChildren(node);
    if (node instanceof TableCell) {
      out.append('\n');
    }
  }
}
