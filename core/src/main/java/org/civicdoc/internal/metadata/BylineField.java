package org.civicdoc.internal.metadata;

/** What a label of a byline or header table stands for. */
public enum BylineField {
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
  /** Any other label of a header table. */
  HEADER,
  /** How to reach someone: 联系人, 电话. */
  CONTACT,
  /** A label whose value is of no use: 浏览次数, 字体. */
  IGNORED
}
