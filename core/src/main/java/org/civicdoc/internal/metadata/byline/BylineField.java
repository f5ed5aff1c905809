package org.civicdoc.internal.metadata.byline;

import org.civicdoc.internal.profile.Subject;
import org.jspecify.annotations.Nullable;

/** What a label of a byline or header table stands for. */
public enum BylineField {
  /** 标题, 名称 and their kin, in header tables. */
  TITLE,
  /** 发布时间 and its kin. */
  PUBLISHED,
  /** A date without label. */
  DATE,
  /** 更新时间 and its kin. */
  UPDATED,
  /** 来源 and its kin. */
  SOURCE,
  /** 作者, 记者 and their kin. */
  AUTHOR,
  /** 编辑, 责任编辑 and their kin. */
  EDITOR,
  /** 发布机构, 发文机关 and their kin. */
  PUBLISHER,
  /** 发文字号 and its kin. */
  DOCUMENT_NUMBER,
  /** 索引号 and its kin. */
  INDEX_NUMBER,
  /** 成文日期 and its kin: when the document was made, which need not be when it was published. */
  DOCUMENT_DATE,
  /** Any other label of a header table. */
  HEADER,
  /** How to reach someone: 联系人, 电话. */
  CONTACT,
  /** Others who had a hand in the article: 审核, 校对. */
  CREDIT,
  /** A label whose value is of no use: 浏览次数, 字体. */
  IGNORED;

  /** The field that the labels of a subject stand for; null for labels that are none. */
  static @Nullable BylineField of(Subject subject) {
    return switch (subject) {
      case TITLE -> TITLE;
      case PUBLISHED_AT -> PUBLISHED;
      case UPDATED_AT -> UPDATED;
      case SOURCE -> SOURCE;
      case AUTHOR -> AUTHOR;
      case EDITOR -> EDITOR;
      case PUBLISHER -> PUBLISHER;
      case DOCUMENT_NUMBER -> DOCUMENT_NUMBER;
      case INDEX_NUMBER -> INDEX_NUMBER;
      case DOCUMENT_DATE -> DOCUMENT_DATE;
      case HEADER -> HEADER;
      case CONTACT -> CONTACT;
      case CREDIT -> CREDIT;
      case IGNORED -> IGNORED;
      default -> null;
    };
  }

  /** Whether its values are names of bodies or persons. */
  boolean isName() {
    return switch (this) {
      case SOURCE, AUTHOR, EDITOR, PUBLISHER, CREDIT -> true;
      default -> false;
    };
  }

  /** The subject whose labels stand for this field; null for a date without label. */
  public @Nullable Subject subject() {
    for (Subject subject : Subject.values()) {
      if (of(subject) == this) {
        return subject;
      }
    }
    return null;
  }
}
