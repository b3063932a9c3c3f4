import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Validates documents: java Validate.java SCHEMA DOCUMENT [SCHEMA DOCUMENT]… prints what is wrong, a line each. */
public class Validate {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i + 1 < args.length; i += 2) {
      String name = new File(args[i + 1]).getName();
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      var validator = factory.newSchema(new File(args[i])).newValidator();
      validator.setErrorHandler(new ErrorHandler() {
        private void tell(SAXParseException e) {
          System.out.println(name + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
        }
        public void warning(SAXParseException e) { tell(e); }
        public void error(SAXParseException e) { tell(e); }
        public void fatalError(SAXParseException e) throws SAXParseException { tell(e); throw e; }
      });
      validator.validate(new StreamSource(new File(args[i + 1])));
    }
  }
}
