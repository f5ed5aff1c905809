package org.civicdoc.pdf.internal.archive;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The output intent of PDF/A (ISO 19005-2, 6.2.3): all colours are sRGB. */
final class OutputIntent {

  private static final String NAME = "sRGB IEC61966-2.1";

  private static final int COMPONENTS = 3;

  private OutputIntent() {}

  static void add(PDDocument pdf) throws IOException {
    COSStream profile = new PDStream(pdf).getCOSObject();
    profile.setInt(COSName.N, COMPONENTS);
    try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(Profile.DATA);
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
    dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    PDOutputIntent intent = new PDOutputIntent(dictionary);
    intent.setInfo(NAME);
    intent.setOutputCondition(NAME);
    intent.setOutputConditionIdentifier(NAME);
    intent.setRegistryName("http://www.color.org");
    pdf.getDocumentCatalog().addOutputIntent(intent);
  }

  /** The JDK's sRGB profile. */
  private static final class Profile {
    static final byte[] DATA = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
